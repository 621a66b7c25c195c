using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Loci;
using KK.Saas.Rollups;

namespace KK.Saas.Interventions.Application.Loci;

/// <summary>Ranks the kelurahan of the area by the figures of today.</summary>
public sealed class LocusRanker(SurveyReader surveys, IVillageFigures figures, IRecapDirectory recaps, ILocusRepository loci, OwnVillages villages)
{
    /// <exception cref="BusinessException">The weights do not sum to 100.</exception>
    public async Task<LocusRanking> RankAsync(LocusMix mix, CancellationToken cancellationToken = default)
    {
        if (!mix.IsValid) throw new BusinessException("Interventions.Loci:MixMustSum");
        var survey = await surveys.FindAsync(null, cancellationToken);
        var counted = survey is var (period, _) ? (await figures.ListAsync(period.Id, cancellationToken)).ToDictionary(f => f.Village) : [];
        var recap = await recaps.GetTableAsync(cancellationToken: cancellationToken);
        var shares = recap.Rows.ToDictionary(r => r.Village, r => r.PercentBelowAverage);
        var lastYears = (await loci.ListAsync(cancellationToken)).GroupBy(l => l.Region).ToDictionary(g => g.Key, g => g.Max(l => l.Year.Value));
        var known = (await villages.ListAsync(cancellationToken)).ToDictionary(v => v, v => Describe(counted.GetValueOrDefault(v), shares.GetValueOrDefault(v)));
        var scores = LocusScoring.Score(mix, known);
        var rows = scores.OrderByDescending(s => s.Value ?? -1).ThenBy(s => s.Key.Value, StringComparer.Ordinal).Select((s, i) => new LocusRank(
            s.Key, villages.NameOf(s.Key), villages.NameOf(s.Key.At(RegionLevel.District)), s.Value is null ? null : i + 1, s.Value, known[s.Key],
            counted.GetValueOrDefault(s.Key)?.Visits.Completed ?? 0, counted.GetValueOrDefault(s.Key)?.Registered ?? 0,
            lastYears.TryGetValue(s.Key, out var last) ? last : null));
        return new LocusRanking(survey?.Period.Name, recap.Rows.Count == 0 ? null : recap.Year, [.. rows]);
    }

    private static LocusFigures Describe(VillageFigures? counted, decimal? share) =>
        new(counted?.IndexTenThousandths, share, counted is { Scored: > 0 } ? counted.Vulnerable : null);
}
