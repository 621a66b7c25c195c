using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Recommendations;
using KK.Saas.Rollups;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Recommendations;

/// <inheritdoc cref="IFamilyNeedAppService" />
public sealed class FamilyNeedAppService(
    IFamilyDirectory families, SurveyReader surveys, IFamilyOutcomes outcomes, IIndexCalculator calculator, CatalogueReader catalogue,
    IActivityRepository activities, IAgencyRepository agencies, ICurrentUser currentUser) : IFamilyNeedAppService
{
    public async Task<FamilyNeeds> GetAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        if (!currentUser.Has(ScoringPermissions.ReadScores)) throw new PermissionDeniedException(ScoringPermissions.ReadScores);
        if (await families.FindAsync(familyId, cancellationToken) is null) throw new EntityNotFoundException("Family");
        if (await surveys.FindAsync(null, cancellationToken) is not var (period, model)) return new FamilyNeeds(null, [], [], false);
        var interventions = await catalogue.ListAsync(cancellationToken);
        var visible = model.Indicators.Where(i => currentUser.MaySee(i.Sensitivity)).ToList();
        var outcome = await outcomes.ListAsync([familyId], period.Id, cancellationToken) is [var answered] ? answered : null;
        return new FamilyNeeds(
            outcome is null ? null : period.Name,
            outcome is null ? [] : Needs(outcome, visible, interventions, await calculator.ForAsync(period.InstrumentId, cancellationToken)),
            await HelpsAsync(familyId, Tellable(await catalogue.ListAllAsync(cancellationToken), visible), visible.Count == model.Indicators.Count, cancellationToken),
            visible.Count < model.Indicators.Count);
    }

    private static IReadOnlyList<InterventionInfo> Tellable(IReadOnlyList<InterventionInfo> interventions, IReadOnlyList<IndicatorInfo> visible)
    {
        var codes = visible.Select(v => v.Code).ToHashSet(StringComparer.Ordinal);
        return [.. interventions.Where(i => i.IndicatorCodes.All(codes.Contains))];
    }

    private static IReadOnlyList<FamilyNeed> Needs(FamilyOutcome outcome, IEnumerable<IndicatorInfo> visible, IReadOnlyList<InterventionInfo> interventions, IndexOf indexOf)
    {
        var now = indexOf(outcome.ApplicableMask, outcome.MetMask) ?? 0;
        return [.. visible.Where(i => (outcome.ApplicableMask & ~outcome.MetMask & Bit(i)) != 0)
            .Select(i => new FamilyNeed(
                i.Code, i.LabelId, i.LabelEn, (indexOf(outcome.ApplicableMask, outcome.MetMask | Bit(i)) ?? 0) - now, [.. interventions.Where(x => x.IndicatorCodes.Contains(i.Code))]))
            .OrderByDescending(n => n.LiftTenThousandths)];
    }

    /// <summary>
    /// Help against violence tells as much as the answer does: who may not see the answer does not see the help, nor an
    /// activity that does not say what it is for.
    /// </summary>
    private async Task<IReadOnlyList<FamilyHelp>> HelpsAsync(Guid familyId, IReadOnlyList<InterventionInfo> shown, bool seesAll, CancellationToken cancellationToken)
    {
        var reached = (await activities.ListOfFamilyAsync(familyId, cancellationToken)).Where(a => seesAll || shown.Any(i => i.Id == a.InterventionId)).ToList();
        if (reached.Count == 0) return [];
        var offices = (await agencies.ListAsync(cancellationToken)).ToDictionary(a => a.Id);
        return [.. reached.Select(a => new FamilyHelp(a.Day, a.Title, offices[a.AgencyId].NameOn(a.Day).Name, a.InterventionId))];
    }

    private static long Bit(IndicatorInfo indicator) => 1L << indicator.Ordinal;
}
