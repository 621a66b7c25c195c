using KK.Saas.Questionnaires;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <summary>The indicators of the newest instrument: what the catalogue must cover.</summary>
public sealed class CurrentIndicators(IInstrumentDirectory instruments, IScoringModelDirectory models)
{
    /// <summary>In the order of the instrument; none while no instrument is published.</summary>
    public async Task<IReadOnlyList<IndicatorInfo>> ListAsync(CancellationToken cancellationToken = default)
    {
        var newest = await instruments.FindNewestIdAsync(cancellationToken);
        return newest is null ? [] : (await models.FindAsync(newest.Value, cancellationToken))?.Indicators ?? [];
    }

    /// <summary>Codes that an entry may name: those of the newest instrument, and those that it named before.</summary>
    public async Task<IReadOnlySet<string>> KnownAsync(IEnumerable<string> before, CancellationToken cancellationToken = default) =>
        (await ListAsync(cancellationToken)).Select(i => i.Code).Concat(before).ToHashSet(StringComparer.Ordinal);
}
