using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>Reads the survey of a locus from the current period.</summary>
public sealed class LocusSurveyReader(
    IPeriodDirectory periods, IScoringModelDirectory models, IVillageFigures figures, IFamilyOutcomes outcomes, IVillageProblems problems, ICurrentUser user)
{
    internal async Task<LocusSurvey> ReadAsync(RegionCode village, CancellationToken cancellationToken = default)
    {
        if (await periods.FindCurrentAsync(cancellationToken) is not { } period) return new LocusSurvey(null, null, [], [], user);
        return new LocusSurvey(
            await models.FindAsync(period.InstrumentId, cancellationToken),
            (await figures.ListAsync(period.Id, cancellationToken)).FirstOrDefault(f => f.Village == village),
            await outcomes.ListPatternsAsync(village, period.Id, cancellationToken),
            await problems.ListAsync(village, null, cancellationToken), user);
    }

    /// <summary>Every family of the locus that answered, the lowest index first.</summary>
    internal async Task<IReadOnlyList<FamilyOutcome>> ListFamiliesAsync(RegionCode village, CancellationToken cancellationToken = default) =>
        await periods.FindCurrentAsync(cancellationToken) is { } period
            ? [.. (await outcomes.ListAsync(village, period.Id, cancellationToken)).OrderBy(f => f.IndexTenThousandths ?? int.MaxValue).ThenBy(f => f.FamilyId)]
            : [];
}
