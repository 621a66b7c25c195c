using KK.Saas.Core.Identifiers;
using KK.Saas.Families;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Regions;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="ITaskAppService" />
public sealed class TaskAppService(
    ISubmissionRepository submissions, IPeriodRepository periods, VisitPlanner planner, IFamilyDirectory families, IPersonalDataProtector protector, IRegionDirectory regions) : ITaskAppService
{
    private const int Shown = 30;

    public async Task<TaskBoard> GetAsync(CancellationToken cancellationToken = default)
    {
        if ((await periods.ListAsync(cancellationToken)).FirstOrDefault(p => p.State == PeriodState.Open) is not { } period) return new TaskBoard(null, [], [], [], 0, [], 0);
        var id = new PeriodId(period.Id);
        var returned = await submissions.ListReturnedAsync(id, Shown, cancellationToken);
        var drafts = (await submissions.ListOpenDraftsAsync(id, Shown, cancellationToken)).DistinctBy(d => d.FamilyId).ToList();
        var plan = await planner.MakeAsync(id, Shown, cancellationToken);
        var sent = await submissions.ListSentAsync(id, Shown, cancellationToken);
        Guid[] shown = [.. returned.Concat(sent).Select(h => h.FamilyId).Concat(drafts.Select(d => d.FamilyId)).Concat(plan.Next).Distinct()];
        var summaries = (await families.ListAsync(shown, cancellationToken)).ToDictionary(f => f.Id);
        var last = (await submissions.ListHeadsAsync(id, shown, cancellationToken)).ToDictionary(h => h.FamilyId);

        async Task<IReadOnlyList<TaskFamily>> DescribeAsync(IEnumerable<(Guid Family, DateTime? At)> items)
        {
            var list = new List<TaskFamily>();
            foreach (var (family, at) in items.Where(i => summaries.ContainsKey(i.Family)))
                list.Add(await TaskAsync(summaries[family], last.GetValueOrDefault(family), at, cancellationToken));
            return list;
        }

        return new TaskBoard(
            period.Name,
            await DescribeAsync(returned.Select(h => (h.FamilyId, (DateTime?)h.SubmittedAtUtc))),
            await DescribeAsync(drafts.Select(d => (d.FamilyId, (DateTime?)d.UpdatedAtUtc))),
            await DescribeAsync(plan.Next.Select(f => (f, (DateTime?)null))), plan.Left,
            await DescribeAsync(sent.Select(h => (h.FamilyId, (DateTime?)h.SubmittedAtUtc))), plan.Done);
    }

    private async Task<TaskFamily> TaskAsync(FamilySummary family, SubmissionHead? last, DateTime? at, CancellationToken cancellationToken)
    {
        var note = last is { State: SubmissionState.Returned, Note: { } box } ? await protector.UnprotectAsync(family.Id, box, cancellationToken) : null;
        return new TaskFamily(family.Id, family.HeadName, regions.Find(family.Village)?.Name ?? "", family.Rt, family.HouseNumber, note, last?.Outcome == VisitOutcome.Absent, at);
    }
}
