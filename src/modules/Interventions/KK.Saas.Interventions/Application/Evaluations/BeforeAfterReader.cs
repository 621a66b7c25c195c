using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Domain.Evaluations;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Evaluations;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <summary>Compares the same families in two surveys, and with those of kelurahan that were no locus.</summary>
public sealed class BeforeAfterReader(IFamilyOutcomes outcomes, IScoringModelDirectory models, ILocusRepository loci, ICurrentUser user)
{
    /// <summary>A count below this may tell a single family.</summary>
    private const int Least = 5;

    /// <summary>The index is stored in 1/10,000 of a point.</summary>
    private const decimal IndexUnit = 10_000;

    /// <summary>A family that meets an indicator is 100 points of its share.</summary>
    private const decimal ShareUnit = 0.01m;

    internal async Task<BeforeAfter?> ReadAsync(RegionCode village, PeriodInfo before, PeriodInfo after, Func<string, long> spentOn, CancellationToken cancellationToken)
    {
        if (await models.FindAsync(before.InstrumentId, cancellationToken) is not { } first || await models.FindAsync(after.InstrumentId, cancellationToken) is not { } second) return null;
        var pairs = IndicatorPair.Join(first, second);
        var both = pairs.Where(p => p.Presence == IndicatorPresence.Both).ToList();
        var bits = both.Select(p => (p.Before!.Ordinal, p.After!.Ordinal)).ToList();
        var (here, movement) = (new PairedTally(bits), new BandMovement(first, second));
        var earlier = (await outcomes.ListAsync(village, before.Id, cancellationToken)).ToDictionary(f => f.FamilyId);
        var later = await outcomes.ListAsync(village, after.Id, cancellationToken);
        foreach (var family in later.Where(f => earlier.ContainsKey(f.FamilyId)).Select(f => Pair(earlier[f.FamilyId], f)))
        {
            here.Add(family);
            movement.Add(family);
        }

        var elsewhere = await CountOthersAsync(village, before, after, bits, cancellationToken);
        var place = both.Select((pair, i) => (pair.Newest.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);
        return new BeforeAfter(
            here.Families, earlier.Count - here.Families, later.Count - here.Families, here.Index.Mean(IndexUnit), movement.Bands, movement.Rows, movement.Lifted,
            [.. pairs.Select(p => Describe(p, place.TryGetValue(p.Newest.Code, out var i) ? i : null, here, elsewhere, spentOn(p.Newest.Code)))],
            elsewhere.Families, DifferenceInDifferences.Estimate(here.Index, elsewhere.Index, IndexUnit));
    }

    private static PairedOutcome Pair(FamilyOutcome before, FamilyOutcome after) =>
        new(before.ApplicableMask, before.MetMask, before.IndexTenThousandths, after.ApplicableMask, after.MetMask, after.IndexTenThousandths);

    /// <summary>Kelurahan that were a locus at any time up to the later survey are left out: they had their share of the programme.</summary>
    private async Task<PairedTally> CountOthersAsync(
        RegionCode village, PeriodInfo before, PeriodInfo after, IReadOnlyList<(int, int)> bits, CancellationToken cancellationToken)
    {
        var except = (await loci.ListAsync(cancellationToken)).Where(l => l.Year.Value <= after.SurveyYear).Select(l => l.Region).Append(village).Distinct().ToList();
        var tally = new PairedTally(bits);
        await foreach (var family in outcomes.ReadPairedAsync(before.Id, after.Id, except).WithCancellation(cancellationToken)) tally.Add(family);
        return tally;
    }

    private IndicatorMovement Describe(IndicatorPair pair, int? place, PairedTally here, PairedTally elsewhere, long spent)
    {
        var shown = new IndicatorMovement(pair.Newest.Code, pair.Newest.LabelId, pair.Newest.LabelEn, pair.Presence, null, false, spent);
        if (place is not { } i) return shown;
        var counts = here.Counts(i);
        if (IsWithheld(pair.Sensitivity, counts)) return shown with { IsWithheld = true };
        return shown with
        {
            Counts = counts,
            Share = here.Sums(i).Mean(ShareUnit),
            Difference = IsWithheld(pair.Sensitivity, elsewhere.Counts(i)) ? null : DifferenceInDifferences.Estimate(here.Sums(i), elsewhere.Sums(i), ShareUnit),
        };
    }

    /// <summary>One small part withholds the row: what remained could be had by subtraction.</summary>
    private bool IsWithheld(IndicatorSensitivity sensitivity, IndicatorCounts counts)
    {
        int[] parts = [counts.StayedMet, counts.NewlyMet, counts.Lost, counts.StayedUnmet, counts.NotApplicable];
        return !MaySee(sensitivity) && parts.Any(p => p is > 0 and < Least);
    }

    private bool MaySee(IndicatorSensitivity sensitivity) => sensitivity switch
    {
        IndicatorSensitivity.Normal => true,
        IndicatorSensitivity.Sensitive => user.Has(ScoringPermissions.ReadSensitive),
        _ => user.Has(ScoringPermissions.ReadViolence),
    };
}
