using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Application;

/// <summary>Marks a kelurahan for a recount and asks for one once the change is committed.</summary>
public sealed class DirtyMarker(IFactRepository facts, IRecountQueue queue, IUnitOfWork unitOfWork, ICurrentTenant currentTenant)
{
    public void Mark(PeriodId period, RegionCode village)
    {
        var tenant = currentTenant.RequiredId;
        facts.Mark(new DirtyVillage(tenant, EntityId.New(), period, village));
        unitOfWork.OnCommitted(() => queue.Request(tenant));
    }
}
