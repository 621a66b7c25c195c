using KK.Saas.Core.Events;
using KK.Saas.Families;
using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Application;

/// <summary>Coverage is measured against the register: a change there, or a period that opens, is a reason to recount.</summary>
public sealed class RegisterWatcher(IPeriodDirectory periods, IFamilyDirectory families, DirtyMarker marker)
    : ILocalEventHandler<FamilyRegisterChanged>, ILocalEventHandler<PeriodOpened>
{
    public async Task HandleAsync(FamilyRegisterChanged @event, CancellationToken cancellationToken = default)
    {
        if (await periods.FindCurrentAsync(cancellationToken) is { } period) marker.Mark(period.Id, @event.Village);
    }

    public async Task HandleAsync(PeriodOpened @event, CancellationToken cancellationToken = default)
    {
        foreach (var village in (await families.CountByVillageAsync(cancellationToken)).Keys) marker.Mark(@event.Period, village);
    }
}
