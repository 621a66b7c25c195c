using KK.Saas.Core.Regions;
using KK.Saas.Rollups;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <inheritdoc cref="IProposalAppService" />
public sealed class ProposalAppService(IVillageProblems problems, CatalogueReader catalogue) : IProposalAppService
{
    public async Task<IReadOnlyList<Proposal>> GetAsync(RegionCode village, int? surveyYear = null, CancellationToken cancellationToken = default)
    {
        var interventions = (await catalogue.ListAsync(cancellationToken)).SelectMany(i => i.IndicatorCodes, (i, code) => (code, i)).ToLookup(x => x.code, x => x.i);
        return [.. (await problems.ListAsync(village, surveyYear, cancellationToken)).Select(problem => new Proposal(
            problem.Rank, problem.Share.Code, problem.Share.LabelId, problem.Share.LabelEn, problem.Share.NotMet, problem.Share.Percent, [.. interventions[problem.Share.Code]]))];
    }
}
