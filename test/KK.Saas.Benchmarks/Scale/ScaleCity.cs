using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>The product without the web on a database that seed-scale filled, as somebody with all rights in a city.</summary>
internal sealed class ScaleCity(RegionCode code, IReadOnlyList<string> database) : IAsyncDisposable
{
    private readonly TenantId _tenant = TenantId.ForRegion(code);

    public ServiceProvider Services { get; } = DbMigrator.Commands.CommandLine.BuildServices(DbMigrator.Commands.CommandOptions.Parse(["seed-scale", .. database, "--environment", "Demo"])!);

    public async Task<T> CallAsync<T>(Func<IServiceProvider, Task<T>> call)
    {
        var tree = Services.GetRequiredService<PermissionTree>();
        var rights = tree.Effective(tree.All.Select(p => p.Name), UserKind.Tenant);
        using var a = Services.GetRequiredService<ICurrentTenant>().Change(_tenant);
        using var b = Services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        using var c = Services.GetRequiredService<ICurrentUser>().Change(new CurrentUserInfo(TestUsers.IdOf(_tenant), "scale", "Scale", UserKind.Tenant, _tenant, [], rights, AreaScope.All));
        await using var scope = Services.CreateAsyncScope();
        return await call(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => Services.DisposeAsync();
}
