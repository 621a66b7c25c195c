using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Regions.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Regions;

/// <summary>Registers the module Regions.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class RegionsModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<IModelContributor, RegionsModelContributor>();
        context.Services.AddSingleton<PermissionDefinitionProvider, RegionsPermissionDefinitionProvider>();
    }
}
