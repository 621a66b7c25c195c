using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Identity;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Recommendations;
using KK.Saas.Interventions.Recommendations;
using KK.Saas.Rollups;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Recommendations;

/// <inheritdoc cref="IProposalAppService" />
public sealed class ProposalAppService(
    IVillageProblems problems, SurveyReader surveys, CatalogueReader catalogue, IDecisionRepository decisions, OwnVillages villages, IUserDirectory users,
    ICurrentTenant currentTenant, ICurrentUser currentUser, IUnitOfWork unitOfWork, TimeProvider clock) : IProposalAppService
{
    public async Task<VillageProposals> GetAsync(RegionCode village, int? surveyYear = null, CancellationToken cancellationToken = default)
    {
        if (await surveys.FindAsync(surveyYear, cancellationToken) is not var (period, model)) return new VillageProposals(null, 0, []);
        var interventions = await catalogue.ListAsync(cancellationToken);
        var decided = await DescribeAsync(await decisions.ListAsync(village, period.Id, cancellationToken), cancellationToken);
        var ranked = (await problems.ListAsync(village, period.SurveyYear, cancellationToken)).Select(problem => new Proposal(
            problem.Rank, problem.Share.Code, problem.Share.LabelId, problem.Share.LabelEn,
            problem.Share.NotMet, problem.Share.Percent, problem.Distance, problem.Weight, problem.Priority,
            For(interventions, problem.Share.Code), [.. decided[problem.Share.Code]])).ToList();
        var solved = model.Indicators.Where(i => decided.Contains(i.Code) && ranked.All(r => r.IndicatorCode != i.Code)).Select(i => new Proposal(
            null, i.Code, i.LabelId, i.LabelEn, null, null, null, i.Weight, null, For(interventions, i.Code), [.. decided[i.Code]]));
        return new VillageProposals(period.SurveyYear, model.PriorityThresholdPercent, [.. ranked, .. solved]);
    }

    public Task DecideAsync(Guid id, DecisionInput input, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(token => AddAsync(id, input, token), cancellationToken);

    private async Task<bool> AddAsync(Guid id, DecisionInput input, CancellationToken cancellationToken)
    {
        await villages.CheckAsync(input.Village, cancellationToken);
        if (await surveys.FindAsync(input.SurveyYear, cancellationToken) is not var (period, model)) throw new EntityNotFoundException("Period");
        if (await decisions.FindAsync(id, cancellationToken) is not null) return false;
        var reason = await CheckAsync(input, model, cancellationToken);
        var rank = (await problems.ListAsync(input.Village, period.SurveyYear, cancellationToken)).FirstOrDefault(p => p.Share.Code == input.IndicatorCode)?.Rank;
        var decision = new ProposalDecision(currentTenant.RequiredId, id, input.Village, period.Id, input.IndicatorCode, input.InterventionId);
        decision.Decide(input.Kind, reason, rank, currentUser.RequiredId, clock.GetUtcNow().UtcDateTime);
        decisions.Add(decision);
        return true;
    }

    /// <summary>The reason as it is stored.</summary>
    private async Task<string> CheckAsync(DecisionInput input, ScoringModelInfo model, CancellationToken cancellationToken)
    {
        if (model.Indicators.All(i => i.Code != input.IndicatorCode)) throw new BusinessException("Interventions.Recommendations:UnknownIndicator");
        if (input.InterventionId is { } chosen && For(await catalogue.ListAsync(cancellationToken), input.IndicatorCode).All(i => i.Id != chosen))
            throw new BusinessException("Interventions.Recommendations:UnknownIntervention");
        if (!Enum.IsDefined(input.Kind)) throw new BusinessException("Interventions.Recommendations:KindNeeded");
        var reason = input.Reason.Trim();
        if (!ProposalDecision.Accepts(input.Kind, reason))
            throw new BusinessException("Interventions.Recommendations:ReasonNeeded", ProposalDecision.MinReasonLength, ProposalDecision.MaxReasonLength);
        return reason;
    }

    private async Task<ILookup<string, DecisionItem>> DescribeAsync(IReadOnlyList<ProposalDecision> made, CancellationToken cancellationToken)
    {
        var names = await users.GetDisplayNamesAsync([.. made.Select(d => d.DecidedBy).Distinct()], cancellationToken);
        var known = (await catalogue.ListAllAsync(cancellationToken)).ToDictionary(i => i.Id);
        return made.ToLookup(d => d.IndicatorCode, d =>
        {
            var intervention = d.InterventionId is { } id ? known.GetValueOrDefault(id) : null;
            return new DecisionItem(
                d.Kind, d.InterventionId, intervention?.NameId ?? "", intervention?.NameEn ?? "", d.Reason, d.Rank, names.GetValueOrDefault(d.DecidedBy, ""), d.DecidedAt);
        });
    }

    private static IReadOnlyList<InterventionInfo> For(IReadOnlyList<InterventionInfo> interventions, string indicator) =>
        [.. interventions.Where(i => i.IndicatorCodes.Contains(indicator))];
}
