using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Tenancy.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Tenancy;

/// <summary>Registers the module Tenancy.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class TenancyModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<IModelContributor, TenancyModelContributor>();
        context.Services.AddSingleton<PermissionDefinitionProvider, TenancyPermissionDefinitionProvider>();
    }
}
