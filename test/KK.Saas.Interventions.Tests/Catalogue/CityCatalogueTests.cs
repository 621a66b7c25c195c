using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.Interventions.Tests.Catalogue.CatalogueApplication;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Catalogue;

/// <summary>What a city changes and adds, who sees it, and what the other rooms read.</summary>
public sealed class CityCatalogueTests(CatalogueApplication app) : IClassFixture<CatalogueApplication>
{
    [Fact]
    public async Task Cost_effect_and_agency_of_a_city_stand_before_the_provinces_and_nobody_else_sees_them()
    {
        var entry = await app.EntryAsync(1);
        var agency = await app.AgencyAsync(Banjarbaru, "Disdukcapil");
        await app.CityAsync(Banjarbaru, c => c.ExtendAsync(entry.Id, new ExtensionInput(agency, " sidang ", 750_000)));
        await app.CityAsync(Banjarbaru, c => c.SetEffectsAsync(entry.Id, [new("D1.1.1", 62.5m, "Laporan KUA 2025")]));

        var own = (await app.GetAsync(Banjarbaru)).All().Single(i => i.Id == entry.Id);
        (own.AgencyId, own.Unit, own.UnitCost).ShouldBe((agency, "sidang", 750_000));
        own.Effects.ShouldBe([new("D1.1.1", 62.5m, "Laporan KUA 2025")]);
        own.Gaps.ShouldBeEmpty();
        foreach (var other in new[] { (await app.GetAsync(Banjarmasin)).All().Single(i => i.Id == entry.Id), await app.EntryAsync(1) })
        {
            (other.AgencyId, other.Unit, other.UnitCost).ShouldBe((null, "", null));
            other.Effects.ShouldBeEmpty();
        }

        var details = await app.DetailsAsync(Banjarmasin, entry.Id);
        (details.Extension, details.OwnEffects.Count).ShouldBe((null, 0));
    }

    [Fact]
    public async Task What_a_city_leaves_empty_follows_the_province()
    {
        var id = EntityId.New();
        await app.ProvinceAsync(p => p.AddAsync(id, Counselling));
        await app.ProvinceAsync(p => p.SetEffectsAsync(id, [new("D1.1.1", 10, "A"), new("D1.2.1", 20, "B")]));
        await app.CityAsync(Banjarbaru, c => c.SetEffectsAsync(id, [new("D1.2.1", 30, "C")]));
        (await FindAsync(id)).Effects.Select(e => (e.IndicatorCode, e.Percent)).ShouldBe([("D1.2.1", 30m), ("D1.1.1", 10m)]);

        await app.CityAsync(Banjarbaru, c => c.ExtendAsync(id, new ExtensionInput(UnitCost: 2_000_000)));
        ((await FindAsync(id)).Unit, (await FindAsync(id)).UnitCost).ShouldBe(("kelas", 2_000_000));
        await app.CityAsync(Banjarbaru, c => c.ExtendAsync(id, new ExtensionInput(Unit: "peserta")));
        ((await FindAsync(id)).Unit, (await FindAsync(id)).UnitCost).ShouldBe(("peserta", null)); // the province's cost is for another unit
        await app.CityAsync(Banjarbaru, c => c.ExtendAsync(id, new ExtensionInput()));
        ((await FindAsync(id)).Unit, (await FindAsync(id)).UnitCost).ShouldBe(("kelas", 1_500_000));
        (await FindAsync(id)).Effects[0].Percent.ShouldBe(30); // extending leaves the effects alone
    }

    [Fact]
    public async Task A_family_s_cost_needs_the_reach_of_a_unit_that_is_no_family()
    {
        var id = EntityId.New();
        await app.ProvinceAsync(p => p.AddAsync(id, Counselling with { Level = InterventionLevel.Group }));
        (await FindAsync(id)).CostPerFamily.ShouldBeNull();
        await app.CityAsync(Banjarbaru, c => c.ExtendAsync(id, new ExtensionInput { FamiliesPerUnit = 40 }));
        (await FindAsync(id)).CostPerFamily.ShouldBe(37_500); // 1,500,000 for a class of 40
        await app.CityAsync(Banjarbaru, c => c.ExtendAsync(id, new ExtensionInput(Unit: "pelatihan", UnitCost: 100)));
        (await FindAsync(id)).CostPerFamily.ShouldBeNull(); // an own unit has its own reach
        await app.CityAsync(Banjarbaru, c => c.ExtendAsync(id, new ExtensionInput(Unit: "pelatihan", UnitCost: 100) { FamiliesPerUnit = 3 }));
        (await FindAsync(id)).CostPerFamily.ShouldBe(34); // rounded up: money must suffice
        await RefusedAsync("FamiliesPerUnit", () => app.CityAsync(Banjarbaru, c => c.ExtendAsync(id, new ExtensionInput { FamiliesPerUnit = 0 })));
    }

    [Fact]
    public async Task A_hidden_entry_is_not_offered_but_keeps_its_name()
    {
        var entry = await app.EntryAsync(33);
        await app.CityAsync(Banjarbaru, c => c.ExtendAsync(entry.Id, new ExtensionInput(IsHidden: true)));
        var catalogue = await app.GetAsync(Banjarbaru);
        catalogue.All().ShouldNotContain(i => i.Id == entry.Id);
        catalogue.Unused.ShouldContain(i => i.Id == entry.Id);
        catalogue.Indicators.Single(i => i.Code == "D5.3.1").Interventions.ShouldBeEmpty(); // and the page says so
        (await FindAsync(entry.Id)).NameId.ShouldBe(entry.NameId);
        (await app.GetAsync(Banjarmasin)).All().ShouldContain(i => i.Id == entry.Id);
    }

    [Fact]
    public async Task Own_interventions_are_numbered_by_city_and_seen_by_no_other()
    {
        var (here, there) = (EntityId.New(), EntityId.New());
        await app.CityAsync(Banjarbaru, c => c.AddOwnAsync(here, Counselling, null));
        await app.CityAsync(Banjarbaru, c => c.AddOwnAsync(here, Counselling with { NameId = "Dua kali" }, null));
        await app.CityAsync(Banjarmasin, c => c.AddOwnAsync(there, Counselling, null));
        await app.CityAsync(Banjarbaru, c => c.SetEffectsAsync(here, [new("D1.2.1", 5, "Perkiraan rakor")]));

        var own = (await app.GetAsync(Banjarbaru)).All().Where(i => i.IsOwn).ShouldHaveSingleItem();
        (own.Id, own.Number, own.NameId, own.Level, own.UnitCost).ShouldBe((here, 1, "Konseling keliling", InterventionLevel.Group, 1_500_000));
        own.IndicatorCodes.ShouldBe(["D1.1.1", "D1.2.1"]);
        (await app.GetAsync(Banjarbaru)).Indicators.Single(i => i.Code == "D1.2.1").MissingSides.ShouldBeEmpty();
        (await app.GetAsync(Banjarmasin)).All().Where(i => i.IsOwn).ShouldHaveSingleItem().Number.ShouldBe(1);
        (await app.GetProvinceAsync()).All().ShouldNotContain(i => i.IsOwn);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.DetailsAsync(Banjarmasin, here));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CityAsync(Banjarmasin, c => c.UpdateOwnAsync(here, Counselling, null)));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CityAsync(Banjarmasin, c => c.SetEffectsAsync(here, [])));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsHostAsync(s => s.GetRequiredService<ICatalogueAppService>().GetDetailsAsync(here)));

        await app.CityAsync(Banjarbaru, c => c.UpdateOwnAsync(here, Counselling with { IndicatorCodes = ["D1.1.1"] }, null));
        (await FindAsync(here)).Effects.ShouldBeEmpty(); // it was on an indicator that is gone
        await app.CityAsync(Banjarbaru, c => c.RetireOwnAsync(here, true));
        (await app.GetAsync(Banjarbaru)).All().ShouldNotContain(i => i.Id == here);
        (await FindAsync(here)).IsRetired.ShouldBeTrue();
        await app.CityAsync(Banjarbaru, c => c.RetireOwnAsync(here, false));
        (await FindAsync(here)).IsRetired.ShouldBeFalse();
    }

    [Fact]
    public async Task An_id_of_the_province_cannot_be_taken_for_an_own_intervention()
    {
        var entry = await app.EntryAsync(2);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CityAsync(Banjarbaru, c => c.AddOwnAsync(entry.Id, Counselling, null)));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CityAsync(Banjarbaru, c => c.UpdateOwnAsync(entry.Id, Counselling, null)));
    }

    [Fact]
    public async Task Only_an_own_agency_that_exists_is_in_charge_and_its_successor_takes_over()
    {
        var entry = await app.EntryAsync(4);
        var successor = await app.AgencyAsync(Banjarbaru, "DP3AP2KB");
        var closed = await app.AgencyAsync(Banjarbaru, "DP3A", lastDay: new DateOnly(2024, 12, 31), successor);
        var foreign = await app.AgencyAsync(Banjarmasin, "DPPPA");
        foreach (var wrong in new[] { closed, foreign, EntityId.New() })
            await RefusedAsync("AgencyUnknown", () => app.CityAsync(Banjarbaru, c => c.ExtendAsync(entry.Id, new ExtensionInput(wrong))));

        var agency = await app.AgencyAsync(Banjarbaru, "BP2KB");
        await app.CityAsync(Banjarbaru, c => c.ExtendAsync(entry.Id, new ExtensionInput(agency)));
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            (await s.GetRequiredService<Domain.Agencies.IAgencyRepository>().FindAsync(agency))!.Close(new DateOnly(2025, 1, 1), closed);
            await s.GetRequiredService<Core.Data.IUnitOfWork>().SaveChangesAsync();
            return 0;
        });
        (await FindAsync(entry.Id)).AgencyId.ShouldBe(successor); // two steps on
        (await app.DetailsAsync(Banjarbaru, entry.Id)).Extension!.AgencyId.ShouldBe(successor);
        (await app.GetAsync(Banjarbaru)).Agencies.Select(a => a.Id).ShouldNotContain(closed);
    }

    [Fact]
    public async Task A_percentage_needs_its_source_and_a_cost_its_unit()
    {
        var entry = await app.EntryAsync(7);
        await RefusedAsync("EffectSource", () => app.CityAsync(Banjarbaru, c => c.SetEffectsAsync(entry.Id, [new("D1.3.1", 40, " ")])));
        await RefusedAsync("EffectPercent", () => app.CityAsync(Banjarbaru, c => c.SetEffectsAsync(entry.Id, [new("D1.3.1", 100.01m, "A")])));
        await RefusedAsync("EffectIndicator", () => app.CityAsync(Banjarbaru, c => c.SetEffectsAsync(entry.Id, [new("D2.1.1", 40, "A")])));
        await RefusedAsync("EffectIndicator", () => app.CityAsync(Banjarbaru, c => c.SetEffectsAsync(entry.Id, [new("D1.3.1", 40, "A"), new("D1.3.1", 50, "B")])));
        await RefusedAsync("CostNeedsUnit", () => app.CityAsync(Banjarbaru, c => c.ExtendAsync(entry.Id, new ExtensionInput(UnitCost: 5))));
        await RefusedAsync("UnitCost", () => app.CityAsync(Banjarbaru, c => c.ExtendAsync(entry.Id, new ExtensionInput(Unit: "kelas", UnitCost: -1))));
        (await FindAsync(entry.Id)).Effects.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_only_reads_changes_nothing()
    {
        var entry = await app.EntryAsync(1);
        string[] reader = [InterventionsPermissions.ReadCatalogue];
        await Should.ThrowAsync<PermissionDeniedException>(() => app.CityAsync(Banjarbaru, c => c.ExtendAsync(entry.Id, new ExtensionInput()), reader));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.CityAsync(Banjarbaru, c => c.AddOwnAsync(EntityId.New(), Counselling, null), reader));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.CityAsync(Banjarbaru, c => c.SetEffectsAsync(entry.Id, []), reader));
        // The province's catalogue is not a city's, whatever it holds.
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IProvinceCatalogueAppService>().UpdateAsync(entry.Id, Counselling);
            return 0;
        }));
    }

    private Task<InterventionInfo> FindAsync(Guid id) => app.AsTenantAsync(Banjarbaru, async s => (await s.GetRequiredService<CatalogueReader>().FindAsync(id))!);
}
