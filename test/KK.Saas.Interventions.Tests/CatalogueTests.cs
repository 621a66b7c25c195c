using KK.Saas.Core.Security;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests;

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
    public void Programme_codes_have_the_shape_of_SIPD() => CatalogueSeedContributor.Read().SelectMany(i => i.ProgrammeCodes.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .ShouldAllBe(code => System.Text.RegularExpressions.Regex.IsMatch(code, @"^\d\.\d{2}(\.\d{2}(\.[12]\.\d{2}(\.\d{2}|\.\d{4})?)?)?$"));

    [Fact]
    public async Task An_enumerator_has_no_catalogue() => await Should.ThrowAsync<PermissionDeniedException>(() =>
        app.CallAsync<ICatalogueAppService, InterventionCatalogue>(Banjarbaru, c => c.GetAsync(), permissions: []));
}
