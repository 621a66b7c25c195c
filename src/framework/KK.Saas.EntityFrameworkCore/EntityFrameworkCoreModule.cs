using KK.Saas.Core.Data;
using KK.Saas.Core.Modularity;
using KK.Saas.EntityFrameworkCore.DataProtection;
using KK.Saas.EntityFrameworkCore.Guards;
using KK.Saas.EntityFrameworkCore.Seeding;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EntityFrameworkCore;

/// <summary>The data layer without a provider; the host adds SQLite or PostgreSQL.</summary>
public sealed class EntityFrameworkCoreModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<IModelContributor, ProtectionKeyModelContributor>();
        context.Services.AddSingleton<TenantWriteGuard>();
        context.Services.AddScoped<IUnitOfWork, UnitOfWork>();
        context.Services.AddSingleton<DataSeeder>();
        context.Services.AddSingleton<ITenantSeeder>(p => p.GetRequiredService<DataSeeder>());
    }
}
