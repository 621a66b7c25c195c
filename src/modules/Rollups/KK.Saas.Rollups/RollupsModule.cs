using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Rollups;

/// <summary>Registers the module Rollups.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class RollupsModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<IModelContributor, RollupsModelContributor>();
        context.Services.AddSingleton<PermissionDefinitionProvider, RollupsPermissionDefinitionProvider>();
    }
}
