using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests;

public sealed class UserAppServiceTests(IdentityFixture app) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task A_new_user_gets_a_password_that_fits_and_the_roles_and_areas_that_were_given()
    {
        var made = await app.CreateAsync(Banjarbaru, "kader.baru", [RoleNames.Enumerator], IdentityFixture.SungaiTiung);
        (await app.PasswordFitsAsync(made.UserId, made.Password)).ShouldBeTrue();
        (await app.PasswordFitsAsync(made.UserId, made.Password + "x")).ShouldBeFalse();
        var user = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().GetAsync(made.UserId));
        user.Roles.ShouldBe([RoleNames.Enumerator]);
        user.Areas.ShouldBe([IdentityFixture.SungaiTiung]);
    }

    [Fact]
    public async Task A_city_neither_sees_nor_changes_a_user_of_another()
    {
        var made = await app.CreateAsync(Banjarbaru, "hanya.banjarbaru", [RoleNames.Leader]);
        var list = await app.AsTenantAsync(Banjarmasin, s => s.GetRequiredService<IUserAppService>().GetListAsync("hanya.banjarbaru"));
        list.Items.ShouldBeEmpty();
        await RefusedAsync(s => s.GetAsync(made.UserId));
        await RefusedAsync(s => s.UpdateAsync(made.UserId, new UpdateUserInput("Lain", [RoleNames.CityAdmin], [])));
        await RefusedAsync(s => s.SetActiveAsync(made.UserId, false));
        await RefusedAsync(s => s.ResetPasswordAsync(made.UserId));
        (await app.PasswordFitsAsync(made.UserId, made.Password)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_user_name_is_taken_in_the_whole_system_whatever_its_case()
    {
        await app.CreateAsync(Banjarbaru, "satu.nama", [RoleNames.Leader]);
        (await Should.ThrowAsync<BusinessException>(() => app.CreateAsync(Banjarmasin, "SATU.nama", [RoleNames.Leader]))).Code.ShouldBe("Identity:UserNameTaken");
    }

    [Theory]
    [InlineData("ab", RoleNames.Leader, null, "Identity:UserName")]
    [InlineData("nama dengan spasi", RoleNames.Leader, null, "Identity:UserName")]
    [InlineData("peran.host", RoleNames.ProvinceAdmin, null, "Identity:Roles")]
    [InlineData("peran.asing", "raja", null, "Identity:Roles")]
    [InlineData("tanpa.wilayah", RoleNames.Enumerator, null, "Identity:Areas")]
    [InlineData("kota.lain", RoleNames.Enumerator, "63.71.01.1001", "Identity:Areas")]
    [InlineData("sekota", RoleNames.Enumerator, "63.72", "Identity:Areas")]
    [InlineData("tidak.ada", RoleNames.Enumerator, "63.72.99.1001", "Identity:Areas")]
    public async Task A_malformed_user_is_refused_with_its_reason(string userName, string role, string? area, string code)
    {
        RegionCode[] areas = area is null ? [] : [RegionCode.Parse(area)];
        (await Should.ThrowAsync<BusinessException>(() => app.CreateAsync(Banjarbaru, userName, [role], areas))).Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_refused_user_leaves_no_account_behind()
    {
        await Should.ThrowAsync<BusinessException>(() => app.CreateAsync(Banjarbaru, "batal.dibuat", ["raja"]));
        await app.CreateAsync(Banjarbaru, "batal.dibuat", [RoleNames.Leader]);
    }

    [Fact]
    public async Task Who_may_only_read_users_cannot_make_one()
    {
        string[] readOnly = [IdentityPermissions.ReadUsers];
        await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().GetListAsync(null), readOnly);
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsTenantAsync(
            Banjarbaru, s => s.GetRequiredService<IUserAppService>().CreateAsync(new CreateUserInput("tidak.boleh", "X", [RoleNames.Leader], [])), readOnly));
    }

    [Fact]
    public async Task The_province_manages_its_own_users_and_none_of_a_city()
    {
        var city = await app.CreateAsync(Banjarbaru, "orang.kota", [RoleNames.Leader]);
        var made = await app.AsHostAsync(s => s.GetRequiredService<IHostUserAppService>().CreateAsync(new CreateUserInput("analis.baru", "Analis", [RoleNames.ProvinceAnalyst], [])));
        (await app.AsHostAsync(s => s.GetRequiredService<IHostUserAppService>().GetListAsync(null))).Items.Select(u => u.Id).ShouldBe([made.UserId]);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsHostAsync(s => s.GetRequiredService<IHostUserAppService>().GetAsync(city.UserId)));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsHostAsync(s => s.GetRequiredService<IUserAppService>().GetListAsync(null)));
    }

    private Task RefusedAsync(Func<IUserAppService, Task> call) => Should.ThrowAsync<EntityNotFoundException>(() => app.AsTenantAsync(Banjarmasin, async s =>
    {
        await call(s.GetRequiredService<IUserAppService>());
        return 0;
    }));
}
