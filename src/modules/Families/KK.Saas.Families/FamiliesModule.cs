using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Families;

/// <summary>Registers the module Families.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class FamiliesModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<IModelContributor, FamiliesModelContributor>();
        context.Services.AddSingleton<PermissionDefinitionProvider, FamiliesPermissionDefinitionProvider>();
    }
}
