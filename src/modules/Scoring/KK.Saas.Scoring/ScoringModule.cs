using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Scoring.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Scoring;

/// <summary>Registers the module Scoring.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class ScoringModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<IModelContributor, ScoringModelContributor>();
        context.Services.AddSingleton<PermissionDefinitionProvider, ScoringPermissionDefinitionProvider>();
    }
}
