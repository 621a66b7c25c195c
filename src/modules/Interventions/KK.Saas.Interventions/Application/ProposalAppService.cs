using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Domain;
using KK.Saas.Rollups;

namespace KK.Saas.Interventions.Application;

/// <inheritdoc cref="IProposalAppService" />
public sealed class ProposalAppService(IVillageProblems problems, IInterventionRepository interventions) : IProposalAppService
{
    public async Task<IReadOnlyList<Proposal>> GetAsync(RegionCode village, int? surveyYear = null, CancellationToken cancellationToken = default)
    {
        var catalogue = (await interventions.ListAsync(cancellationToken)).Select(CatalogueAppService.Describe).ToLookup(i => i.IndicatorCode);
        return [.. (await problems.ListAsync(village, surveyYear, cancellationToken)).Select(problem => new Proposal(
            problem.Rank, problem.Share.Code, problem.Share.LabelId, problem.Share.LabelEn, problem.Share.NotMet, problem.Share.Percent, [.. catalogue[problem.Share.Code]]))];
    }
}
