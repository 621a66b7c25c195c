using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.EntityFrameworkCore.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Plans of loci.</summary>
internal static class PlansRegistration
{
    public static void AddPlans(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, PlansModelContributor>();
        services.AddScoped<IPlanRepository, PlanRepository>();
        services.AddScoped<ICeilingRepository, CeilingRepository>();
    }
}
