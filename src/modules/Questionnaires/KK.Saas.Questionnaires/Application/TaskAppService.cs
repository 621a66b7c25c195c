using KK.Saas.Core.Identifiers;
using KK.Saas.Families;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Regions;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="ITaskAppService" />
public sealed class TaskAppService(
    ISubmissionRepository submissions, IPeriodRepository periods, IFamilyDirectory families, IPersonalDataProtector protector, IRegionDirectory regions) : ITaskAppService
{
    private const int Shown = 30;
    private const int MaxFamilies = 20_000;

    public async Task<TaskBoard> GetAsync(CancellationToken cancellationToken = default)
    {
        if ((await periods.ListAsync(cancellationToken)).FirstOrDefault(p => p.State == PeriodState.Open) is not { } period) return new TaskBoard(null, [], [], [], 0, [], 0);
        var id = new PeriodId(period.Id);
        var heads = await submissions.ListHeadsAsync(id, cancellationToken);
        var active = await families.ListActiveIdsAsync(MaxFamilies, cancellationToken);
        var drafts = (await submissions.ListOpenDraftsAsync(id, cancellationToken)).DistinctBy(d => d.FamilyId).ToList();
        var begun = drafts.Select(d => d.FamilyId).ToHashSet();
        var last = heads.ToDictionary(h => h.FamilyId);
        var done = heads.Where(h => h.State != SubmissionState.Returned && h.Outcome != VisitOutcome.Absent).ToList();
        var doneIds = done.Select(h => h.FamilyId).ToHashSet();
        var returned = heads.Where(h => h.State == SubmissionState.Returned && !begun.Contains(h.FamilyId)).Reverse().ToList();
        var returnedIds = returned.Select(h => h.FamilyId).ToHashSet();
        var toVisit = active.Where(f => !doneIds.Contains(f) && !begun.Contains(f) && !returnedIds.Contains(f)).ToList();
        Guid[] shown = [.. returned.Take(Shown).Select(h => h.FamilyId), .. drafts.Take(Shown).Select(d => d.FamilyId), .. toVisit.Take(Shown), .. done.Take(Shown).Select(h => h.FamilyId)];
        var summaries = (await families.ListAsync([.. shown.Distinct()], cancellationToken)).ToDictionary(f => f.Id);

        async Task<IReadOnlyList<TaskFamily>> DescribeAsync(IEnumerable<(Guid Family, DateTime? At)> items)
        {
            var list = new List<TaskFamily>();
            foreach (var (family, at) in items.Where(i => summaries.ContainsKey(i.Family)))
                list.Add(await TaskAsync(summaries[family], last.GetValueOrDefault(family), at, cancellationToken));
            return list;
        }

        return new TaskBoard(
            period.Name,
            await DescribeAsync(returned.Take(Shown).Select(h => (h.FamilyId, (DateTime?)h.SubmittedAtUtc))),
            await DescribeAsync(drafts.Take(Shown).Select(d => (d.FamilyId, (DateTime?)d.UpdatedAtUtc))),
            await DescribeAsync(toVisit.Take(Shown).Select(f => (f, (DateTime?)null))), toVisit.Count,
            await DescribeAsync(done.Take(Shown).Select(h => (h.FamilyId, (DateTime?)h.SubmittedAtUtc))), done.Count);
    }

    private async Task<TaskFamily> TaskAsync(FamilySummary family, SubmissionHead? last, DateTime? at, CancellationToken cancellationToken)
    {
        var note = last is { State: SubmissionState.Returned, Note: { } box } ? await protector.UnprotectAsync(family.Id, box, cancellationToken) : null;
        return new TaskFamily(family.Id, family.HeadName, regions.Find(family.Village)?.Name ?? "", family.Rt, family.HouseNumber, note, last?.Outcome == VisitOutcome.Absent, at);
    }
}
