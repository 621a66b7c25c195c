using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Application;
using KK.Saas.Identity.Domain;
using KK.Saas.TestBase;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.Tests;

/// <summary>Shorthands for the tests of accounts.</summary>
public class IdentityFixture : SaasTestApplication
{
    public static RegionCode Cempaka { get; } = RegionCode.Parse("63.72.03");

    public static RegionCode SungaiTiung { get; } = RegionCode.Parse("63.72.03.1003");

    public Task<FirstPassword> CreateAsync(TenantId tenant, string userName, IReadOnlyList<string> roles, params RegionCode[] areas) =>
        AsTenantAsync(tenant, s => s.GetRequiredService<IUserAppService>().CreateAsync(new CreateUserInput(userName, "Nama " + userName, roles, areas)));

    /// <summary>What a login of the user may do now, as the middleware would find it.</summary>
    public async Task<CurrentUserInfo?> AccessAsync(Guid userId)
    {
        var session = await OpenSessionAsync(userId);
        return session is null ? null : await Services.GetRequiredService<IUserAccessProvider>().FindAsync(userId, session.SecurityStamp, session.SessionId);
    }

    /// <summary>A login whose first password was already changed; null when the account may not come in.</summary>
    public async Task<OpenedSession?> OpenSessionAsync(Guid userId, bool mustChangePassword = false)
    {
        using var host = Services.GetRequiredService<ICurrentTenant>().ChangeToHost();
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var user = (await users.FindByIdAsync(userId.ToString()))!;
        user.MustChangePassword = mustChangePassword;
        await users.UpdateAsync(user);
        var session = await scope.ServiceProvider.GetRequiredService<LoginDesk>().OpenAsync(user, LoginMethod.Password, "Tes · Linux");
        return session is null ? null : new OpenedSession(userId, user.SecurityStamp!, session.Id);
    }

    /// <summary>Runs work as that login, as the middleware would.</summary>
    public async Task<T> AsSessionAsync<T>(OpenedSession session, Func<IServiceProvider, Task<T>> work)
    {
        var info = await Services.GetRequiredService<IUserAccessProvider>().FindAsync(session.UserId, session.SecurityStamp, session.SessionId)
            ?? throw new PermissionDeniedException("login");
        var tenant = Services.GetRequiredService<ICurrentTenant>();
        using var a = info.Tenant is { } own ? tenant.Change(own) : tenant.ChangeToHost();
        using var b = Services.GetRequiredService<ICurrentUser>().Change(info);
        using var c = Services.GetRequiredService<ICurrentArea>().Change(info.Area);
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task AsSessionAsync(OpenedSession session, Func<IServiceProvider, Task> work) => AsSessionAsync(session, async s =>
    {
        await work(s);
        return 0;
    });

    public async Task<bool> PasswordFitsAsync(Guid userId, string password)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        return await users.CheckPasswordAsync((await users.FindByIdAsync(userId.ToString()))!, password);
    }

    public IReadOnlyList<RegionCode> VillagesOf(RegionCode code) => Services.GetRequiredService<IAreaExpander>().Villages(code);
}
