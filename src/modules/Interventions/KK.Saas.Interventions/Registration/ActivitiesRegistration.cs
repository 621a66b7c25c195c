using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.EntityFrameworkCore.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Activity reports.</summary>
internal static class ActivitiesRegistration
{
    public static void AddActivities(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, ActivitiesModelContributor>();
        services.AddScoped<IActivityRepository, ActivityRepository>();
    }
}
