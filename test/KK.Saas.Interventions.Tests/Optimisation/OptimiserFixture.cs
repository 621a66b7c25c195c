using KK.Saas.Core.Identifiers;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Catalogue;
using KK.Saas.TestBase;

namespace KK.Saas.Interventions.Tests.Optimisation;

/// <summary>Some families below the poverty line, and one intervention that somebody said all about.</summary>
public sealed class OptimiserFixture : SurveyApplication
{
    public const int Asked = 3;

    public Guid Agency { get; } = EntityId.New();

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        for (var i = 0; i < Asked; i++) await AskedFamilyAsync(SungaiTiung);
        await RecountAsync(Banjarbaru);
        await DoAsync<IAgencyAppService>(a => a.CreateAsync(Agency, new AgencyInput(AgencyKind.Department, "Dinas Tenaga Kerja", "Disnaker", "2.07", new DateOnly(2020, 1, 1))));
        var training = (await CallAsync<ICatalogueAppService, InterventionCatalogue>(Banjarbaru, c => c.GetAsync())).Indicators.Single(i => i.Code == "D3.2.1").Interventions[0];
        await DoAsync<ICityCatalogueAppService>(c => c.ExtendAsync(training.Id, new ExtensionInput(Agency, "keluarga", 1_000_000)));
        await DoAsync<ICityCatalogueAppService>(c => c.SetEffectsAsync(training.Id, [new InterventionEffect("D3.2.1", 50, "angka uji")]));
    }

    private Task DoAsync<TService>(Func<TService, Task> work)
        where TService : notnull => CallAsync<TService, int>(Banjarbaru, async s =>
    {
        await work(s);
        return 0;
    });
}
