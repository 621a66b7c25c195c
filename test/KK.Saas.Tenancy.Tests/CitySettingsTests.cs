using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Tenancy.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Tenancy.Tests;

public sealed class CitySettingsTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    private static readonly CitySettings Defaults = new(CountFrom.Submitted, SelfFillEnabled: true, SupportContact: "");
    private static readonly TenantId Tapin = TenantId.ForRegion(Core.Regions.RegionCode.Parse("63.05"));
    private static readonly TenantId Tabalong = TenantId.ForRegion(Core.Regions.RegionCode.Parse("63.09"));

    [Fact]
    public async Task Settings_of_one_city_are_not_those_of_another()
    {
        var wanted = new CitySettings(CountFrom.Approved, SelfFillEnabled: false, SupportContact: "Dinas, 0511-000");

        await UpdateAsync(SaasTestApplication.Banjarbaru, wanted);

        (await GetAsync(SaasTestApplication.Banjarbaru)).ShouldBe(wanted);
        (await GetAsync(SaasTestApplication.Banjarmasin)).ShouldBe(Defaults);
        (await StoredAsync(SaasTestApplication.Banjarmasin)).ShouldBe(0);
        (await StoredAsync(SaasTestApplication.Banjarbaru)).ShouldBe(4);
    }

    [Fact]
    public async Task An_emptied_contact_goes_back_to_none()
    {
        await UpdateAsync(Tapin, Defaults with { SupportContact = "  Loket 3 " });
        (await GetAsync(Tapin)).SupportContact.ShouldBe("Loket 3");

        await UpdateAsync(Tapin, Defaults with { SupportContact = "  " });

        (await GetAsync(Tapin)).ShouldBe(Defaults);
        (await StoredAsync(Tapin)).ShouldBe(3);
    }

    [Fact]
    public async Task A_refused_update_changes_nothing()
    {
        var tooLong = await Should.ThrowAsync<BusinessException>(() => UpdateAsync(Tabalong, new CitySettings(CountFrom.Approved, false, new string('a', 501))));
        var unknown = await Should.ThrowAsync<BusinessException>(() => UpdateAsync(Tabalong, Defaults with { CountFrom = (CountFrom)9 }));

        tooLong.Code.ShouldBe("Tenancy:SettingLength");
        unknown.Code.ShouldBe("Tenancy:UnknownCountFrom");
        (await GetAsync(Tabalong)).ShouldBe(Defaults);
    }

    [Fact]
    public async Task Settings_need_the_permission_of_the_own_city()
    {
        await Should.ThrowAsync<PermissionDeniedException>(() => application.AsTenantAsync(Tabalong, p => Service(p).GetAsync(), []));
        await Should.ThrowAsync<PermissionDeniedException>(() => application.AsTenantAsync(Tabalong, async p =>
        {
            await Service(p).UpdateAsync(Defaults);
            return 0;
        }, []));
        await Should.ThrowAsync<PermissionDeniedException>(() => application.AsHostAsync(p => Service(p).GetAsync()));
    }

    [Fact]
    public async Task Other_modules_read_a_setting_with_their_own_fallback()
    {
        var city = TenantId.ForRegion(Core.Regions.RegionCode.Parse("63.10"));

        var (unset, set, takenBack) = await application.AsTenantAsync(city, async p =>
        {
            var settings = p.GetRequiredService<ITenantSettings>();
            var before = await settings.GetAsync("Test", "fallback");
            await settings.SetAsync("Test", "one");
            await settings.SetAsync("Test", "two");
            var between = await settings.GetAsync("Test", "fallback");
            await settings.SetAsync("Test", null);
            await settings.SetAsync("Test", null);
            return (before, between, await settings.GetAsync("Test", "fallback"));
        });

        (unset, set, takenBack).ShouldBe(("fallback", "two", "fallback"));
    }

    private static ISettingAppService Service(IServiceProvider services) => services.GetRequiredService<ISettingAppService>();

    private Task<CitySettings> GetAsync(TenantId city) => application.AsTenantAsync(city, p => Service(p).GetAsync());

    private Task<int> UpdateAsync(TenantId city, CitySettings input) => application.AsTenantAsync(city, async p =>
    {
        await Service(p).UpdateAsync(input);
        return 0;
    });

    private Task<int> StoredAsync(TenantId city) => application.AsTenantAsync(city, p => p.GetRequiredService<SaasDbContext>().Set<TenantSetting>().CountAsync());
}
