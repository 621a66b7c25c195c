using KK.Saas.Core.Application;
using KK.Saas.Core.Data;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Tenancy.Application;
using KK.Saas.Tenancy.Domain;
using KK.Saas.Tenancy.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Tenancy;

/// <summary>Registers the module Tenancy.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class TenancyModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<IModelContributor, TenancyModelContributor>();
        services.AddSingleton<PermissionDefinitionProvider, TenancyPermissionDefinitionProvider>();
        services.AddScoped<ITenantRepository, TenantRepository>();
        services.AddScoped<ISettingRepository, SettingRepository>();
        services.AddScoped<ITenantDirectory, TenantDirectory>();
        services.AddScoped<ITenantSettings, TenantSettings>();
        services.AddSingleton<DemoMode>();
        services.AddSingleton<IDemoMode>(p => p.GetRequiredService<DemoMode>());
        services.AddSingleton<IDemoSwitch>(p => p.GetRequiredService<DemoMode>());
        services.AddScoped<IDataSeedContributor, TenantDataSeedContributor>();
        services.AddApplicationService<ITenantAppService, TenantAppService>();
        services.AddApplicationService<ISettingAppService, SettingAppService>();
    }
}
