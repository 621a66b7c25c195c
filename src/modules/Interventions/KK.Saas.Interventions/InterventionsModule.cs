using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions;

/// <summary>Registers the module Interventions.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class InterventionsModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<IModelContributor, InterventionsModelContributor>();
        context.Services.AddSingleton<PermissionDefinitionProvider, InterventionsPermissionDefinitionProvider>();
    }
}
