using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Interventions.Application.Plans;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.EntityFrameworkCore.Plans;
using KK.Saas.Interventions.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Plans of loci and ceilings of agencies.</summary>
internal static class PlansRegistration
{
    public static void AddPlans(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, PlansModelContributor>();
        services.AddScoped<IPlanRepository, PlanRepository>();
        services.AddScoped<ICeilingRepository, CeilingRepository>();
        services.AddScoped<PlanReader>();
        services.AddScoped<PlanAccess>();
        services.AddScoped<LocusSurveyReader>();
        services.AddScoped<IFamilyDataContributor, PlanFamilyData>();
        services.AddApplicationService<IPlanAppService, PlanAppService>();
        services.AddApplicationService<IPlanLineAppService, PlanLineAppService>();
        services.AddApplicationService<IPlanFamilyAppService, PlanFamilyAppService>();
        services.AddApplicationService<IPlanVersionAppService, PlanVersionAppService>();
        services.AddApplicationService<IPlanFileAppService, PlanFileAppService>();
        services.AddApplicationService<ICeilingAppService, CeilingAppService>();
    }
}
