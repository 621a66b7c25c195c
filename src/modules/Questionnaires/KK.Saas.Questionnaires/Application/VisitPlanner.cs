using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.Families;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <summary>
/// Which families are to be visited next. In an area of a few kelurahan all are looked at, so that figures are exact at once; of a larger one
/// figures come from its sums, and only the first kelurahan with somebody left are looked at.
/// </summary>
public sealed class VisitPlanner(ISubmissionRepository submissions, IFamilyDirectory families, IEnumerable<IVisitProgress> progress, ICurrentArea area)
{
    private const int MaxFamilies = 20_000;
    private const int VillagesLookedAt = 3;
    private const int FamiliesAtOnce = 200;

    /// <summary>Families looked at in a kelurahan where nearly all were visited.</summary>
    private const int MaxFamiliesOfVillage = 1_000;

    public async Task<VisitPlan> MakeAsync(PeriodId period, int limit, CancellationToken cancellationToken = default)
    {
        var isSmall = !area.Scope.IsUnrestricted && area.Scope.Villages.Count <= VillagesLookedAt;
        if (isSmall || progress.FirstOrDefault() is not { } source) return await OfAreaAsync(period, limit, cancellationToken);
        var villages = await source.ListAsync(period, cancellationToken);
        return villages.Count == 0 ? await OfAreaAsync(period, limit, cancellationToken) : await OfSumsAsync(period, villages, limit, cancellationToken);
    }

    private async Task<VisitPlan> OfAreaAsync(PeriodId period, int limit, CancellationToken cancellationToken)
    {
        var visits = await submissions.ListVisitsAsync(period, cancellationToken);
        var active = await families.ListActiveIdsAsync(MaxFamilies, cancellationToken);
        var begun = (await submissions.ListOpenDraftsAsync(period, MaxFamilies, cancellationToken)).Select(d => d.FamilyId);
        var closed = visits.Where(v => v.IsDone || v.State == SubmissionState.Returned).Select(v => v.FamilyId).Concat(begun).ToHashSet();
        var left = active.Where(f => !closed.Contains(f)).ToList();
        return new VisitPlan([.. left.Take(limit)], left.Count, visits.Count(v => v.IsDone));
    }

    private async Task<VisitPlan> OfSumsAsync(PeriodId period, IReadOnlyList<VillageProgress> villages, int limit, CancellationToken cancellationToken)
    {
        var next = new List<Guid>();
        foreach (var village in villages.Where(v => v.Left > 0).Take(VillagesLookedAt).TakeWhile(_ => next.Count < limit))
            next.AddRange(await OfVillageAsync(period, village.Village, limit - next.Count, cancellationToken));
        return new VisitPlan(next, villages.Sum(v => v.Left), villages.Sum(v => v.Done));
    }

    private async Task<IReadOnlyList<Guid>> OfVillageAsync(PeriodId period, RegionCode village, int limit, CancellationToken cancellationToken)
    {
        var next = new List<Guid>();
        for (var skip = 0; skip < MaxFamiliesOfVillage && next.Count < limit; skip += FamiliesAtOnce)
        {
            var ids = await families.ListActiveIdsAsync(village, skip, FamiliesAtOnce, cancellationToken);
            var heads = await submissions.ListHeadsAsync(period, ids, cancellationToken);
            var closed = heads.Where(h => h.Outcome != VisitOutcome.Absent || h.State == SubmissionState.Returned).Select(h => h.FamilyId)
                .Concat(await submissions.ListBegunAsync(period, ids, cancellationToken)).ToHashSet();
            next.AddRange(ids.Where(f => !closed.Contains(f)));
            if (ids.Count < FamiliesAtOnce) break;
        }

        return [.. next.Take(limit)];
    }
}
