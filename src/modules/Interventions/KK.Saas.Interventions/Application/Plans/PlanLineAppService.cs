using KK.Saas.Core.Data;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <inheritdoc cref="IPlanLineAppService" />
public sealed class PlanLineAppService(IPlanRepository plans, PlanReader reader, PlanAccess access, ICurrentUser currentUser, IUnitOfWork unitOfWork) : IPlanLineAppService
{
    public async Task<PlanLineSheet> GetNewAsync(Guid planId, Guid interventionId, CancellationToken cancellationToken = default)
    {
        var facts = await reader.ReadAsync(await reader.GetAsync(planId, cancellationToken), cancellationToken);
        var intervention = facts.Catalogue.GetValueOrDefault(interventionId) ?? throw PlanErrors.Of(PlanIssueKind.UnknownIntervention);
        return Sheet(facts, null, intervention, await access.FindAsync(cancellationToken));
    }

    public async Task<PlanLineSheet> GetAsync(Guid lineId, CancellationToken cancellationToken = default)
    {
        var line = await reader.GetLineAsync(lineId, cancellationToken);
        var facts = await reader.ReadAsync(await reader.GetAsync(line.PlanId, cancellationToken), cancellationToken);
        return Sheet(facts, line, facts.InterventionOf(line), await access.FindAsync(cancellationToken));
    }

    public Task AddAsync(Guid planId, Guid lineId, PlanLineInput input, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        if (await plans.FindLineAsync(lineId, token) is not null) return false;
        var writer = await WriterAsync(await reader.GetAsync(planId, token), token);
        var tidy = PlanLineRules.Tidy(input);
        writer.Check(null, tidy);
        writer.Add(lineId, tidy);
        return true;
    }, cancellationToken);

    public Task UpdateAsync(Guid lineId, int revision, PlanLineInput input, CancellationToken cancellationToken = default) =>
        ChangeAsync(lineId, revision, _ => PlanLineRules.Tidy(input), cancellationToken);

    public Task MoveAsync(Guid lineId, int revision, PlanMove move, CancellationToken cancellationToken = default) => ChangeAsync(lineId, revision, input => input with
    {
        AgencyId = move.AgencyId,
        Year = move.Year,
        FirstQuarter = move.FirstQuarter,
        LastQuarter = (Quarter)Math.Min((int)Quarter.IV, (int)move.FirstQuarter + (input.LastQuarter - input.FirstQuarter)),
    }, cancellationToken);

    public Task RemoveAsync(Guid lineId, int revision, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        if (await plans.FindLineAsync(lineId, token) is not { } line) return false;
        if (!(await access.FindAsync(token)).MayEdit(line.AgencyId)) throw PlanErrors.Of(PlanIssueKind.OtherAgency);
        if (line.Revision != revision) throw PlanErrors.Of(PlanIssueKind.ChangedMeanwhile);
        if (await plans.HasActivitiesAsync(lineId, token)) throw PlanErrors.Of("HasActivities");
        plans.RemoveLine(line);
        return true;
    }, cancellationToken);

    private Task<bool> ChangeAsync(Guid lineId, int revision, Func<PlanLineInput, PlanLineInput> change, CancellationToken cancellationToken) => unitOfWork.InTransactionAsync(async token =>
    {
        var line = await reader.GetLineAsync(lineId, token);
        var writer = await WriterAsync(await reader.GetAsync(line.PlanId, token), token);
        var input = change(line.ToInput());
        writer.Check(line, input);
        if (line.Revision != revision) throw PlanErrors.Of(PlanIssueKind.ChangedMeanwhile);
        writer.Change(line, input);
        return true;
    }, cancellationToken);

    private async Task<PlanLineWriter> WriterAsync(Plan plan, CancellationToken cancellationToken) =>
        new(plans, await reader.ReadAsync(plan, cancellationToken), await access.FindAsync(cancellationToken));

    private PlanLineSheet Sheet(PlanFacts facts, PlanLine? line, InterventionInfo? intervention, PlanRights rights) => new(
        reader.Describe(facts.Plan, facts.Lines), line is null ? null : PlanReader.Describe(facts, line, rights), intervention,
        [.. facts.Agencies.ListIn(facts.Plan.FirstYear, facts.Plan.LastYear).Where(a => rights.MayEdit(a.Id))],
        intervention is null ? [] : facts.Survey.Indicators(intervention), intervention is null ? null : facts.Survey.Concerned(intervention),
        intervention is not null && currentUser.Has(FamiliesPermissions.ReadFamilies) && facts.Survey.MaySeeAll(intervention));
}
