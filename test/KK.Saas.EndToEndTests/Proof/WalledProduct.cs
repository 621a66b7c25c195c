using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Data.PostgreSql.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Guards;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>The whole product with one wall gone.</summary>
internal sealed class WalledProduct(Wall missing) : ProofProduct
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (missing == Wall.Policies) await DisablePoliciesAsync();
    }

    protected override void Override(IWebHostBuilder builder)
    {
        base.Override(builder);
        // A product without a wall has much to complain of.
        foreach (var level in new[] { "Default", "Override:Microsoft.AspNetCore", "Override:Microsoft.EntityFrameworkCore", "Override:Hangfire" })
            builder.UseSetting($"Serilog:MinimumLevel:{level}", "Fatal");
        if (missing != Wall.Policies) builder.ConfigureTestServices(services => services.AddScoped(Open));
    }

    /// <summary>What raw SQL sees as the application's login when it names no tenant.</summary>
    public async Task<long> CountFamiliesAsync()
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM families", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private SaasDbContext Open(IServiceProvider services)
    {
        var options = services.GetRequiredService<DbContextOptions<SaasDbContext>>();
        var (tenant, area) = (services.GetRequiredService<ICurrentTenant>(), services.GetRequiredService<ICurrentArea>());
        var contributors = services.GetServices<IModelContributor>();
        return missing switch
        {
            Wall.TenantFilter => new OpenContext.WithoutTenant(options, tenant, area, contributors),
            Wall.AreaFilter => new OpenContext.WithoutArea(options, tenant, area, contributors),
            _ => new SaasDbContext(WithoutGuard(options), tenant, area, contributors),
        };
    }

    /// <summary>All of the product's interceptors but the guard.</summary>
    private static DbContextOptions WithoutGuard(DbContextOptions<SaasDbContext> options)
    {
        var core = options.FindExtension<CoreOptionsExtension>()!;
        var builder = new DbContextOptionsBuilder<SaasDbContext>(options);
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new CoreOptionsExtension()
            .WithApplicationServiceProvider(core.ApplicationServiceProvider)
            .WithInterceptors(core.Interceptors!.Where(i => i is not TenantWriteGuard)));
        return builder.Options;
    }

    private async Task DisablePoliciesAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var tables = RowLevelSecurity.Tables(scope.ServiceProvider.GetRequiredService<SaasDbContext>().Model);
        await using var connection = new NpgsqlConnection(OwnerConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables of the model.
        command.CommandText = string.Join("\n", tables.Select(t => $"""ALTER TABLE "{t}" DISABLE ROW LEVEL SECURITY;"""));
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
