using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Application.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.Interventions.Tests.Catalogue.CatalogueApplication;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Catalogue;

/// <summary>What the province changes, and that a newer list of the product leaves it alone.</summary>
public sealed class ProvinceCatalogueTests(CatalogueApplication app) : IClassFixture<CatalogueApplication>
{
    [Fact]
    public async Task The_seed_adds_nothing_twice_and_overwrites_nothing_that_the_province_changed()
    {
        var (changed, retired, untouched) = (await app.EntryAsync(10), await app.EntryAsync(11), await app.EntryAsync(12));
        await app.ProvinceAsync(p => p.UpdateAsync(changed.Id, Counselling));
        await app.ProvinceAsync(p => p.RetireAsync(retired.Id, true));
        await app.AsHostAsync(async s =>
        {
            await s.GetRequiredService<IEnumerable<IDataSeedContributor>>().OfType<CatalogueSeedContributor>().Single().SeedAsync(new DataSeedContext(null));
            return 0;
        });
        var catalogue = await app.GetProvinceAsync();
        catalogue.All().Concat(catalogue.Unused).Select(i => i.Number).Where(n => n <= 100).Order().ShouldBe(Enumerable.Range(1, 36));
        (await app.EntryAsync(10)).NameId.ShouldBe("Konseling keliling");
        catalogue.Unused.ShouldContain(i => i.Id == retired.Id);
        (await app.EntryAsync(12)).ShouldBeEquivalentTo(untouched);
    }

    [Fact]
    public async Task A_new_entry_is_numbered_apart_from_those_of_the_product_and_reaches_every_city()
    {
        var (first, second) = (EntityId.New(), EntityId.New());
        await app.ProvinceAsync(p => p.AddAsync(first, Counselling));
        await app.ProvinceAsync(p => p.AddAsync(first, Counselling));
        await app.ProvinceAsync(p => p.AddAsync(second, Counselling with { ProgrammeCodes = "2.08.04;2.08, 2.08.04", Component = ProgrammeComponent.MaternalHealth, IndicatorCodes = [] }));
        var all = (await app.GetAsync(Banjarmasin)).All().ToList();
        var numbers = all.Where(i => i.Id == first || i.Id == second).Select(i => i.Number).ToList();
        numbers[1].ShouldBe(numbers[0] + 1);
        numbers[0].ShouldBeGreaterThan(100);
        all.Single(i => i.Id == second).ProgrammeCodes.ShouldBe("2.08.04; 2.08");
        all.Single(i => i.Id == second).IndicatorCode.ShouldBeNull();
    }

    [Fact]
    public async Task Two_that_are_added_at_once_get_two_numbers()
    {
        Guid[] ids = [.. Enumerable.Range(0, 4).Select(_ => EntityId.New())];
        await Task.WhenAll(ids.Select(id => app.ProvinceAsync(p => p.AddAsync(id, Counselling))));
        (await app.GetProvinceAsync()).All().Where(i => ids.Contains(i.Id)).Select(i => i.Number).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task Retired_entries_are_offered_to_no_city_until_they_are_restored()
    {
        var entry = await app.EntryAsync(20);
        await app.ProvinceAsync(p => p.RetireAsync(entry.Id, true));
        (await app.GetAsync(Banjarbaru)).All().ShouldNotContain(i => i.Id == entry.Id);
        (await app.DetailsAsync(Banjarbaru, entry.Id)).Info.IsRetired.ShouldBeTrue();
        await app.ProvinceAsync(p => p.RetireAsync(entry.Id, false));
        (await app.GetAsync(Banjarbaru)).All().ShouldContain(i => i.Id == entry.Id);
    }

    [Fact]
    public async Task What_is_wrong_is_refused_with_its_reason()
    {
        await AddRefusedAsync("Name", i => i with { NameId = "  " });
        await AddRefusedAsync("Name", i => i with { NameEn = new string('a', 201) });
        await AddRefusedAsync("Choice", i => i with { Side = 0 });
        await AddRefusedAsync("Choice", i => i with { Level = (InterventionLevel)9 });
        await AddRefusedAsync("IndicatorUnknown", i => i with { IndicatorCodes = ["D9.9.9"] });
        await AddRefusedAsync("IndicatorNeeded", i => i with { IndicatorCodes = [] });
        await AddRefusedAsync("ProgrammeCode", i => i with { ProgrammeCodes = "2.08.04; 2.8.4" });
        await AddRefusedAsync("ProgrammeCode", i => i with { ProgrammeCodes = "2.08.04.3.01" });
        await AddRefusedAsync("CostNeedsUnit", i => i with { Unit = "" });
        await AddRefusedAsync("UnitCost", i => i with { UnitCost = long.MaxValue });
        await AddRefusedAsync("FamiliesPerUnit", i => i with { FamiliesPerUnit = 100_001 });
        await AddRefusedAsync("Unit", i => i with { Unit = new string('a', 41) });
        await AddRefusedAsync("Agencies", i => i with { Agencies = new string('a', 201) });
    }

    [Fact]
    public async Task Effects_are_kept_with_their_source_and_go_with_their_indicator()
    {
        var id = EntityId.New();
        await app.ProvinceAsync(p => p.AddAsync(id, Counselling));
        await RefusedAsync("EffectSource", () => app.ProvinceAsync(p => p.SetEffectsAsync(id, [new("D1.1.1", 40, "")])));
        await app.ProvinceAsync(p => p.SetEffectsAsync(id, [new("D1.1.1", 40, " Kajian 2025 "), new("D1.2.1", 0, "Kajian 2025")]));
        (await app.GetAsync(Banjarbaru)).All().Single(i => i.Id == id).Effects.ShouldBe([new("D1.1.1", 40, "Kajian 2025"), new("D1.2.1", 0, "Kajian 2025")]);
        await app.ProvinceAsync(p => p.UpdateAsync(id, Counselling with { IndicatorCodes = ["D1.2.1"] }));
        (await app.GetAsync(Banjarbaru)).All().Single(i => i.Id == id).Effects.ShouldHaveSingleItem().IndicatorCode.ShouldBe("D1.2.1");
    }

    [Fact]
    public async Task Only_who_keeps_the_catalogue_changes_it()
    {
        string[] reader = [InterventionsPermissions.ReadCatalogue];
        var entry = await app.EntryAsync(1);
        await Should.ThrowAsync<PermissionDeniedException>(() => app.ProvinceAsync(p => p.AddAsync(EntityId.New(), Counselling), reader));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.ProvinceAsync(p => p.RetireAsync(entry.Id, true), reader));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.ProvinceAsync(p => p.UpdateAsync(EntityId.New(), Counselling)));
    }

    private Task AddRefusedAsync(string rule, Func<Interventions.Catalogue.InterventionInput, Interventions.Catalogue.InterventionInput> spoil) =>
        RefusedAsync(rule, () => app.ProvinceAsync(p => p.AddAsync(EntityId.New(), spoil(Counselling))));
}
