using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Application;

/// <inheritdoc cref="ISumCheckAppService" />
public sealed class SumCheckAppService(ISumCheckRepository checks, IPeriodDirectory periods) : ISumCheckAppService
{
    private const int Shown = 60;

    public async Task<IReadOnlyList<SumCheckItem>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var names = (await periods.ListAsync(cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        return [.. (await checks.ListAsync(Shown, cancellationToken)).Select(c => new SumCheckItem(
            names.GetValueOrDefault(c.Period, ""), c.CheckedAtUtc, c.Villages, c.Families, c.DifferenceCount, c.Differences, c.Milliseconds))];
    }
}
