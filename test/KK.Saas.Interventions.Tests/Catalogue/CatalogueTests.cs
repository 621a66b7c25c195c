using KK.Saas.Core.Security;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Catalogue;
using KK.Saas.Interventions.ProgrammeCodes;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Catalogue;

public sealed class CatalogueTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    [Fact]
    public async Task All_24_indicators_have_an_intervention()
    {
        var catalogue = await app.CallAsync<ICatalogueAppService, InterventionCatalogue>(Banjarbaru, c => c.GetAsync());
        catalogue.Indicators.Count.ShouldBe(24);
        catalogue.Indicators.ShouldAllBe(i => i.Interventions.Count > 0);
        catalogue.Others.Select(i => i.Component).ShouldBe([ProgrammeComponent.NoChildMarriage, ProgrammeComponent.ExclusiveBreastfeeding, ProgrammeComponent.MaternalHealth]);
        (catalogue.Indicators.Sum(i => i.Interventions.Count) + catalogue.Others.Count).ShouldBe(36);
    }

    [Fact]
    public async Task The_catalogue_says_where_a_side_is_missing()
    {
        var catalogue = await app.AsHostAsync(s => s.GetRequiredService<ICatalogueAppService>().GetAsync());
        catalogue.Indicators.Single(i => i.Code == "D1.1.1").MissingSides.ShouldBeEmpty();
        catalogue.Indicators.Single(i => i.Code == "D1.2.1").MissingSides.ShouldBe([InterventionSide.Demand]);
    }

    [Fact]
    public async Task Nothing_is_known_of_costs_and_effects_until_somebody_enters_them()
    {
        var all = (await app.CallAsync<ICatalogueAppService, InterventionCatalogue>(Banjarbaru, c => c.GetAsync())).All().ToList();
        all.Count(i => i.Gaps.Contains(CatalogueGap.Effect)).ShouldBe(33); // three serve a component as a whole
        all.Count(i => i.Gaps.Contains(CatalogueGap.UnitCost)).ShouldBe(36);
        all.Count(i => i.Gaps.Contains(CatalogueGap.Agency)).ShouldBe(36);
        var province = (await app.AsHostAsync(s => s.GetRequiredService<ICatalogueAppService>().GetAsync())).All();
        province.ShouldAllBe(i => !i.Gaps.Contains(CatalogueGap.Agency)); // named as text
    }

    [Fact]
    public void Programme_codes_have_the_shape_of_SIPD() =>
        CatalogueSeedContributor.Read().SelectMany(i => SipdCode.Split(i.ProgrammeCodes)).ShouldAllBe(code => SipdCode.IsCode(code));

    [Fact]
    public async Task An_enumerator_has_no_catalogue() => await Should.ThrowAsync<PermissionDeniedException>(() =>
        app.CallAsync<ICatalogueAppService, InterventionCatalogue>(Banjarbaru, c => c.GetAsync(), permissions: []));
}
