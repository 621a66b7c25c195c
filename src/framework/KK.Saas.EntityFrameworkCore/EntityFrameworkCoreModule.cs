using KK.Saas.Core.Data;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Keys;
using KK.Saas.Core.Modularity;
using KK.Saas.EntityFrameworkCore.Auditing;
using KK.Saas.EntityFrameworkCore.Bulk;
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
        context.Services.AddSingleton<IMasterKey, ConfiguredMasterKey>();
        context.Services.AddSingleton<TenantWriteGuard>();
        AddAuditing(context.Services);
        context.Services.AddScoped<IUnitOfWork, UnitOfWork>();
        context.Services.AddScoped<IBulkInserter, BulkInserter>();
        context.Services.AddSingleton<DataSeeder>();
        context.Services.AddSingleton<ITenantSeeder>(p => p.GetRequiredService<DataSeeder>());
    }

    private static void AddAuditing(IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, AuditModelContributor>();
        services.AddSingleton<AuditSaveInterceptor>();
        services.AddSingleton<IAuditLog, AuditLog>();
        services.AddScoped<AuditBook>();
        services.AddScoped<AuditSealer>();
        services.AddScoped<IAuditVerifier, AuditVerifier>();
        services.AddScoped<IMasterKeyRotation, AuditSealRotation>();
        services.AddScoped<IMasterKeyRotation, ProtectionKeyRotation>();
    }
}
