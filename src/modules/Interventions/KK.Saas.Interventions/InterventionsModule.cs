using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions;

/// <summary>Registers the module Interventions, room by room.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class InterventionsModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<PermissionDefinitionProvider, InterventionsPermissionDefinitionProvider>();
        services.AddCatalogue();
        services.AddProgrammeCodes();
        services.AddAgencies();
        services.AddFiles();
        services.AddTeams();
        services.AddRecommendations();
        services.AddLoci();
        services.AddPlans();
        services.AddOptimisation();
        services.AddNotices(context.Configuration);
        services.AddActivities();
        services.AddEvaluations();
        services.AddReferrals();
        services.AddComponents();
        services.AddProgramme();
    }
}
