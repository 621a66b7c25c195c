using KK.Saas.Core.Application;
using KK.Saas.Core.Data;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application;
using KK.Saas.Interventions.Domain;
using KK.Saas.Interventions.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions;

/// <summary>Registers the module Interventions.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class InterventionsModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<IModelContributor, InterventionsModelContributor>();
        services.AddSingleton<PermissionDefinitionProvider, InterventionsPermissionDefinitionProvider>();
        services.AddScoped<IInterventionRepository, InterventionRepository>();
        services.AddScoped<IDataSeedContributor, CatalogueSeedContributor>();
        services.AddApplicationService<ICatalogueAppService, CatalogueAppService>();
        services.AddApplicationService<IProposalAppService, ProposalAppService>();
    }
}
