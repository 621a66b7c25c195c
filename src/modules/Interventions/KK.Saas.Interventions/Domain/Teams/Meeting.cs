using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Domain.Teams;

/// <summary>A meeting of a city's TPK2D.</summary>
public sealed class Meeting : MeetingRecord, IMultiTenant
{
    public Meeting(TenantId tenantId, Guid id)
        : base(id) => TenantId = tenantId;

    private Meeting()
    {
    }

    public TenantId TenantId { get; private set; }
}
