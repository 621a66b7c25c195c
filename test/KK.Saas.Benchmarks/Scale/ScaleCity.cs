using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>The product without the web on a database that seed-scale filled, as somebody with all rights in its largest city.</summary>
internal sealed class ScaleCity(string connection) : IAsyncDisposable
{
    /// <summary>Kota Banjarmasin, a sixth of the province.</summary>
    public static RegionCode Code { get; } = RegionCode.Parse("63.71");

    public static TenantId Tenant { get; } = TenantId.ForRegion(Code);

    public ServiceProvider Services { get; } = DbMigrator.Commands.CommandLine.BuildServices(DbMigrator.Commands.CommandOptions.Parse(["seed-scale", "--postgres", connection, "--environment", "Demo"])!);

    public async Task<T> CallAsync<T>(Func<IServiceProvider, Task<T>> call)
    {
        var tree = Services.GetRequiredService<PermissionTree>();
        var rights = tree.Effective(tree.All.Select(p => p.Name), UserKind.Tenant);
        using var a = Services.GetRequiredService<ICurrentTenant>().Change(Tenant);
        using var b = Services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        using var c = Services.GetRequiredService<ICurrentUser>().Change(new CurrentUserInfo(TestUsers.IdOf(Tenant), "scale", "Scale", UserKind.Tenant, Tenant, [], rights, AreaScope.All));
        await using var scope = Services.CreateAsyncScope();
        return await call(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => Services.DisposeAsync();
}
