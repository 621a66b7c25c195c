using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using KK.Saas.TestBase;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.Tests;

/// <summary>Shorthands for the tests of accounts.</summary>
public sealed class IdentityFixture : SaasTestApplication
{
    public static RegionCode Cempaka { get; } = RegionCode.Parse("63.72.03");

    public static RegionCode SungaiTiung { get; } = RegionCode.Parse("63.72.03.1003");

    public Task<FirstPassword> CreateAsync(TenantId tenant, string userName, IReadOnlyList<string> roles, params RegionCode[] areas) =>
        AsTenantAsync(tenant, s => s.GetRequiredService<IUserAppService>().CreateAsync(new CreateUserInput(userName, "Nama " + userName, roles, areas)));

    /// <summary>What a login of the user may do now, as the middleware would find it.</summary>
    public async Task<CurrentUserInfo?> AccessAsync(Guid userId)
    {
        await using var scope = Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<IUserRepository>().FindAsync(userId);
        return await Services.GetRequiredService<IUserAccessProvider>().FindAsync(userId, user!.SecurityStamp!);
    }

    public async Task<bool> PasswordFitsAsync(Guid userId, string password)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        return await users.CheckPasswordAsync((await users.FindByIdAsync(userId.ToString()))!, password);
    }

    public IReadOnlyList<RegionCode> VillagesOf(RegionCode code) => Services.GetRequiredService<IAreaExpander>().Villages(code);
}
