using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Reports.Domain;

namespace KK.Saas.Reports.Application;

/// <summary>Asks for what the rhythm of the current side says, once a turn. Safe to run any number of times.</summary>
public sealed class ReportScheduler(IReportRepository reports, ICurrentTenant tenant, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (ReportRhythmRecord.OccasionOf(await reports.GetRhythmAsync(cancellationToken), Wita.Today(clock)) is not { } occasion) return;
        foreach (var offer in ReportOffers.Of(tenant.Kind == TenantScopeKind.Host))
        {
            if (await reports.HasOccasionAsync(offer, occasion, cancellationToken)) continue;
            reports.Add(EntityId.New()).Ask(offer, null, occasion, "", clock.GetUtcNow().UtcDateTime);
            try
            {
                await reports.SaveAsync(cancellationToken);
            }
            catch (BusinessException)
            {
                // Another server was first with this turn.
            }
        }
    }
}
