using KK.Saas.Core.Identifiers;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="IPeriodDirectory" />
public sealed class PeriodDirectory(IPeriodRepository periods) : IPeriodDirectory
{
    public async Task<IReadOnlyList<PeriodInfo>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await periods.ListAsync(cancellationToken)).Select(Describe)];

    public async Task<PeriodInfo?> FindAsync(PeriodId id, CancellationToken cancellationToken = default) =>
        await periods.FindAsync(id, cancellationToken) is { } period ? Describe(period) : null;

    public async Task<PeriodInfo?> FindCurrentAsync(CancellationToken cancellationToken = default)
    {
        var started = (await periods.ListAsync(cancellationToken)).Where(p => p.State != PeriodState.Draft).ToList();
        return (started.FirstOrDefault(p => p.State == PeriodState.Open) ?? started.FirstOrDefault()) is { } period ? Describe(period) : null;
    }

    internal static PeriodInfo Describe(Period period) =>
        new(new PeriodId(period.Id), period.SurveyYear, period.Name, period.State, period.InstrumentId, period.PovertyLine, period.PovertyLineSource);
}
