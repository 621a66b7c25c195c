using KK.Saas.Core.Areas;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore.Seeding;
using KK.Saas.Tenancy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace KK.Saas.TestBase;

/// <summary>
/// All modules on a database of their own, seeded as in production (host data, 13 tenants, no demo). Use it as a class
/// fixture; derive from it to register doubles or to seed more.
/// </summary>
public class SaasTestApplication : IAsyncLifetime
{
    private TestDatabase _database = null!;

    /// <summary>Kota Banjarbaru and Kota Banjarmasin: the two cities that most tests play against each other.</summary>
    public static TenantId Banjarbaru { get; } = TenantId.ForRegion(RegionCode.Parse("63.72"));

    public static TenantId Banjarmasin { get; } = TenantId.ForRegion(RegionCode.Parse("63.71"));

    public ServiceProvider Services { get; private set; } = null!;

    public FakeClock Clock { get; } = new();

    public string ConnectionString => _database.ConnectionString;

    /// <summary>As a superuser, to look behind the walls.</summary>
    public string OwnerConnectionString => _database.OwnerConnectionString;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings()).Build();
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSaasApplication<AllModules>(configuration);
        TestDatabase.Register(services, _database.ConnectionString);
        Configure(services);
        Services = services.BuildServiceProvider(validateScopes: true);
        await Services.GetRequiredService<DataSeeder>().SeedAsync(async p =>
            [.. (await p.GetRequiredService<ITenantDirectory>().ListAsync()).Select(t => t.Id)]);
        await SeedAsync();
    }

    /// <summary>Runs work in a fresh scope as a user of a tenant with the given permissions (all of the tenant's when null).</summary>
    public async Task<T> AsTenantAsync<T>(TenantId tenant, Func<IServiceProvider, Task<T>> work, IEnumerable<string>? permissions = null, AreaScope? area = null)
    {
        var tree = Services.GetRequiredService<PermissionTree>();
        var scope = area ?? AreaScope.All;
        var user = new CurrentUserInfo(
            TestUsers.IdOf(tenant), "test", "Test", UserKind.Tenant, tenant, [],
            tree.Effective(permissions ?? tree.All.Select(p => p.Name), UserKind.Tenant), scope);
        using var a = Services.GetRequiredService<ICurrentTenant>().Change(tenant);
        using var b = Services.GetRequiredService<ICurrentUser>().Change(user);
        using var c = Services.GetRequiredService<ICurrentArea>().Change(scope);
        await using var services = Services.CreateAsyncScope();
        return await work(services.ServiceProvider);
    }

    /// <summary>Runs work in a fresh scope as a user of the province with all of the host's permissions.</summary>
    public async Task<T> AsHostAsync<T>(Func<IServiceProvider, Task<T>> work, IEnumerable<string>? permissions = null)
    {
        var tree = Services.GetRequiredService<PermissionTree>();
        var user = new CurrentUserInfo(
            TestUsers.HostId, "province", "Province", UserKind.Host, null, [],
            tree.Effective(permissions ?? tree.All.Select(p => p.Name), UserKind.Host), AreaScope.None);
        using var a = Services.GetRequiredService<ICurrentTenant>().ChangeToHost();
        using var b = Services.GetRequiredService<ICurrentUser>().Change(user);
        await using var services = Services.CreateAsyncScope();
        return await work(services.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Services.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Configuration of the run.</summary>
    protected virtual Dictionary<string, string?> Settings() => new()
    {
        // A fixed master key for tests only: 32 zero bytes.
        ["PersonalData:MasterKey"] = Convert.ToBase64String(new byte[32]),
        ["Security:SecondFactor"] = "Optional",
    };

    protected virtual void Configure(IServiceCollection services)
    {
    }

    protected virtual Task SeedAsync() => Task.CompletedTask;
}
