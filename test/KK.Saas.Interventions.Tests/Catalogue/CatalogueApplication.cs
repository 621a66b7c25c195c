using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Catalogue;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Tests.Catalogue;

/// <summary>Steps that the tests of the catalogue share.</summary>
public sealed class CatalogueApplication : SurveyApplication
{
    /// <summary>Of family resilience, on the first indicator.</summary>
    public static InterventionInput Counselling { get; } = new(
        "Konseling keliling", "Mobile counselling", ["D1.1.1", "D1.2.1"], ProgrammeComponent.FamilyResilience, InterventionSide.Demand, InterventionLevel.Group, "DP3A", "2.08.04.2.01.0002", "kelas", 1_500_000);

    public Task<InterventionCatalogue> GetAsync(TenantId city) => CallAsync<ICatalogueAppService, InterventionCatalogue>(city, c => c.GetAsync());

    public Task<InterventionDetails> DetailsAsync(TenantId city, Guid id) => CallAsync<ICatalogueAppService, InterventionDetails>(city, c => c.GetDetailsAsync(id));

    public Task<InterventionCatalogue> GetProvinceAsync() => AsHostAsync(s => s.GetRequiredService<ICatalogueAppService>().GetAsync());

    public async Task<InterventionInfo> EntryAsync(int number) => (await GetProvinceAsync()).All().Single(i => i.Number == number);

    public Task<int> CityAsync(TenantId city, Func<ICityCatalogueAppService, Task> change, IEnumerable<string>? permissions = null) => CallAsync<ICityCatalogueAppService, int>(city, async c =>
    {
        await change(c);
        return 0;
    }, permissions: permissions);

    public Task<int> ProvinceAsync(Func<IProvinceCatalogueAppService, Task> change, IEnumerable<string>? permissions = null) => AsHostAsync(async s =>
    {
        await change(s.GetRequiredService<IProvinceCatalogueAppService>());
        return 0;
    }, permissions);

    public static async Task RefusedAsync(string rule, Func<Task> change) => (await Should.ThrowAsync<BusinessException>(change)).Code.ShouldBe("Interventions.Catalogue:" + rule);

    /// <summary>An agency of a city that exists from 2020 to the given day.</summary>
    public async Task<Guid> AgencyAsync(TenantId city, string name, DateOnly? lastDay = null, Guid? successor = null)
    {
        var id = EntityId.New();
        await AsTenantAsync(city, async s =>
        {
            var agency = new Agency(city, id, AgencyKind.Department, new DateOnly(2020, 1, 1));
            agency.Rename(EntityId.New(), agency.ValidFrom, name, name);
            if (lastDay is { } day) agency.Close(day, successor);
            s.GetRequiredService<IAgencyRepository>().Add(agency);
            await s.GetRequiredService<Core.Data.IUnitOfWork>().SaveChangesAsync();
            return 0;
        });
        return id;
    }
}
