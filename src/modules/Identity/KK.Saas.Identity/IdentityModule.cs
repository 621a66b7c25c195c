using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity;

/// <summary>Registers the module Identity.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class IdentityModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<IModelContributor, IdentityModelContributor>();
        context.Services.AddSingleton<PermissionDefinitionProvider, IdentityPermissionDefinitionProvider>();
    }
}
