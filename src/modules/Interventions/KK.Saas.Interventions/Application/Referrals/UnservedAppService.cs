using KK.Saas.Core.Errors;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Referrals;
using KK.Saas.Interventions.Referrals;
using KK.Saas.Questionnaires;
using KK.Saas.Regions;
using KK.Saas.Rollups;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Referrals;

/// <inheritdoc cref="IUnservedAppService" />
public sealed class UnservedAppService(
    IPeriodDirectory periods, IScoringModelDirectory models, IFamilyOutcomes outcomes, IFamilyDirectory families, IReferralRepository referrals,
    IFamilyServices services, IRegionDirectory regions, ICurrentUser user) : IUnservedAppService
{
    public async Task<UnservedPage> GetPageAsync(RegionCode village, string? page = null, CancellationToken cancellationToken = default)
    {
        Demand(FamiliesPermissions.ReadFamilies);
        Demand(ScoringPermissions.ReadScores);
        if (village.Level != RegionLevel.Village || regions.Find(village) is not { } region) throw new EntityNotFoundException("Village");
        if (await periods.FindCurrentAsync(cancellationToken) is not { } period || await models.FindAsync(period.InstrumentId, cancellationToken) is not { Categories.Count: > 1 } model)
            return new UnservedPage(region.Name, null, null, "", "", 0, 0, [], PageLinks.None);

        var since = new DateOnly(period.SurveyYear, 1, 1);
        var walk = await families.ListApproachableIdsAsync(village, cancellationToken);
        var low = (await outcomes.ListBelowAsync(village, period.Id, model.Categories[1].FromTenThousandths, cancellationToken)).ToHashSet();
        low.IntersectWith(walk);
        var unserved = low.Except((await services.ListAsync(low, since, cancellationToken)).Select(s => s.FamilyId))
            .Except(await referrals.ListOpenFamiliesAsync(village, cancellationToken)).ToHashSet();

        // The handle's family may have been referred meanwhile: it keeps its place in the walk.
        var shown = Walk.Read(walk, f => f.ToString("N"), page, UnservedPage.Size, unserved.Contains);
        var known = (await families.ListAsync(shown.Items, cancellationToken)).ToDictionary(f => f.Id);
        return new UnservedPage(
            region.Name, period.Name, since, model.Categories[0].LabelId, model.Categories[0].LabelEn, low.Count, unserved.Count,
            [.. shown.Items.Where(known.ContainsKey).Select(id => known[id]).Select(f => new UnservedFamily(f.Id, f.Rt, f.HouseNumber, f.HeadName))], shown.Links);
    }

    private void Demand(string permission)
    {
        if (!user.Has(permission)) throw new PermissionDeniedException(permission);
    }
}
