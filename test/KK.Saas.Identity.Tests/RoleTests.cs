using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests;

public sealed class RoleTests(IdentityFixture app) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task A_city_makes_a_role_whose_holders_may_just_that_and_another_city_knows_nothing_of_it()
    {
        await CreateAsync("Pembaca pengguna", false, [IdentityPermissions.ReadUsers]);
        var made = await app.CreateAsync(Banjarbaru, "pemegang.satu", ["own:Pembaca pengguna"]);
        (await app.AccessAsync(made.UserId))!.Permissions.ShouldBe([IdentityPermissions.ReadUsers, IdentityPermissions.OwnAccount], ignoreOrder: true);
        (await app.AsTenantAsync(Banjarmasin, s => s.GetRequiredService<IRoleAppService>().GetListAsync())).ShouldNotContain(r => r.Name == "own:Pembaca pengguna");
        (await Should.ThrowAsync<BusinessException>(() => app.CreateAsync(Banjarmasin, "pemegang.asing", ["own:Pembaca pengguna"]))).Code.ShouldBe("Identity:Roles");
    }

    [Fact]
    public async Task Nobody_puts_more_into_a_role_than_they_hold()
    {
        string[] held = [IdentityPermissions.ReadUsers, IdentityPermissions.ManageUsers, IdentityPermissions.ManageRoles];
        (await Should.ThrowAsync<BusinessException>(() => CreateAsync("Terlalu tinggi", false, [IdentityPermissions.ReadAudit], held))).Code.ShouldBe("Identity:RoleBeyondOwn");
        (await Should.ThrowAsync<BusinessException>(() => CreateAsync("Sisi provinsi", false, [IdentityPermissions.ManageHostUsers]))).Code.ShouldBe("Identity:RoleBeyondOwn");
        var id = await CreateAsync("Auditor", false, [IdentityPermissions.ReadAudit]);
        (await Should.ThrowAsync<BusinessException>(() => app.AsTenantAsync(Banjarbaru, s => Run(() => s.GetRequiredService<IRoleAppService>()
            .UpdateAsync(id, new RoleInput("Auditor", false, [IdentityPermissions.ReadUsers]))), held))).Code.ShouldBe("Identity:RoleBeyondOwn");
    }

    [Fact]
    public async Task Nobody_gives_a_role_that_may_more_or_touches_the_account_of_who_holds_one()
    {
        string[] held = [IdentityPermissions.ReadUsers, IdentityPermissions.ManageUsers];
        var admin = await app.CreateAsync(Banjarbaru, "admin.sasaran", [RoleNames.CityAdmin]);
        var input = new CreateUserInput("naik.pangkat", "Naik", [RoleNames.CityAdmin], []);
        (await Should.ThrowAsync<BusinessException>(() => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().CreateAsync(input), held))).Code.ShouldBe("Identity:RoleBeyondOwn");
        (await Should.ThrowAsync<BusinessException>(() => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().ResetPasswordAsync(admin.UserId), held))).Code.ShouldBe("Identity:UserBeyondOwn");
        (await app.PasswordFitsAsync(admin.UserId, admin.Password)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_child_without_its_parent_falls_away_and_an_empty_role_is_refused()
    {
        (await Should.ThrowAsync<BusinessException>(() => CreateAsync("Kosong", false, []))).Code.ShouldBe("Identity:RoleEmpty");
        (await Should.ThrowAsync<BusinessException>(() => CreateAsync("Anak saja", false, [IdentityPermissions.ManageRoles]))).Code.ShouldBe("Identity:RoleEmpty");
        (await Should.ThrowAsync<BusinessException>(() => CreateAsync("  ", false, [IdentityPermissions.ReadUsers]))).Code.ShouldBe("Identity:RoleTitle");
    }

    [Fact]
    public async Task An_area_bound_role_binds_to_areas_and_asks_for_them()
    {
        await CreateAsync("Petugas wilayah", true, [IdentityPermissions.ReadUsers]);
        (await Should.ThrowAsync<BusinessException>(() => app.CreateAsync(Banjarbaru, "tanpa.area", ["own:Petugas wilayah"]))).Code.ShouldBe("Identity:Areas");
        var made = await app.CreateAsync(Banjarbaru, "dengan.area", ["own:Petugas wilayah"], IdentityFixture.SungaiTiung);
        (await app.AccessAsync(made.UserId))!.Area.Villages.ShouldBe([IdentityFixture.SungaiTiung]);
    }

    [Fact]
    public async Task Who_is_bound_to_an_area_gives_no_area_beyond_it_and_touches_nobody_outside()
    {
        string[] held = [IdentityPermissions.ReadUsers, IdentityPermissions.ManageUsers, IdentityPermissions.ManageRoles];
        await CreateAsync("Pembaca wilayah", true, [IdentityPermissions.ReadUsers]);
        await CreateAsync("Pembaca bebas", false, [IdentityPermissions.ReadUsers]);
        Task<FirstPassword> GiveAsync(string role, string name, params RegionCode[] areas) => app.AsTenantAsync(
            Banjarbaru, s => s.GetRequiredService<IUserAppService>().CreateAsync(new CreateUserInput(name, name, [role], areas)), held, AreaScope.Of([IdentityFixture.SungaiTiung]));

        await GiveAsync("own:Pembaca wilayah", "dalam.wilayah", IdentityFixture.SungaiTiung);
        (await Should.ThrowAsync<BusinessException>(() => GiveAsync("own:Pembaca wilayah", "luar.wilayah", IdentityFixture.Cempaka))).Code.ShouldBe("Identity:AreaBeyondOwn");
        (await Should.ThrowAsync<BusinessException>(() => GiveAsync("own:Pembaca bebas", "tanpa.wilayah"))).Code.ShouldBe("Identity:AreaBeyondOwn");
        var outside = await app.CreateAsync(Banjarbaru, "orang.luar", ["own:Pembaca wilayah"], IdentityFixture.Cempaka);
        (await Should.ThrowAsync<BusinessException>(() => app.AsTenantAsync(
            Banjarbaru, s => s.GetRequiredService<IUserAppService>().ResetPasswordAsync(outside.UserId), held, AreaScope.Of([IdentityFixture.SungaiTiung])))).Code.ShouldBe("Identity:UserBeyondOwn");
    }

    [Fact]
    public async Task A_role_in_use_stays_and_a_free_one_goes_with_its_grants()
    {
        var id = await CreateAsync("Sementara", false, [IdentityPermissions.ReadUsers]);
        var made = await app.CreateAsync(Banjarbaru, "pemegang.sementara", ["own:Sementara"]);
        (await Should.ThrowAsync<BusinessException>(() => DeleteAsync(id))).Code.ShouldBe("Identity:RoleInUse");
        await app.AsTenantAsync(Banjarbaru, s => Run(() => s.GetRequiredService<IUserAppService>().UpdateAsync(made.UserId, new UpdateUserInput("P", [RoleNames.Leader], []))));
        await DeleteAsync(id);
        (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IRoleAppService>().GetListAsync())).ShouldNotContain(r => r.Id == id);
        await Should.ThrowAsync<EntityNotFoundException>(() => DeleteAsync(id));
    }

    [Fact]
    public async Task What_may_be_granted_is_what_the_caller_holds_on_the_side_of_the_city()
    {
        var all = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IRoleAppService>().GetGrantableAsync());
        all.ShouldContain(p => p.Name == IdentityPermissions.ManageUsers && p.Depth == 1);
        all.ShouldNotContain(p => p.Name == IdentityPermissions.ManageHostUsers);
    }

    private static async Task<int> Run(Func<Task> work)
    {
        await work();
        return 0;
    }

    private Task DeleteAsync(Guid id) => app.AsTenantAsync(Banjarbaru, s => Run(() => s.GetRequiredService<IRoleAppService>().DeleteAsync(id)));

    private async Task<Guid> CreateAsync(string title, bool areaBound, string[] permissions, string[]? held = null)
    {
        var id = EntityId.New();
        await app.AsTenantAsync(Banjarbaru, s => Run(() => s.GetRequiredService<IRoleAppService>().CreateAsync(id, new RoleInput(title, areaBound, permissions))), held);
        return id;
    }
}
