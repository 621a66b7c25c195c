using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.Optimisation;
using KK.Saas.Interventions.Domain.Optimisation;
using KK.Saas.Interventions.EntityFrameworkCore.Optimisation;
using KK.Saas.Interventions.Jobs;
using KK.Saas.Interventions.Optimisation;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Computed plans.</summary>
internal static class OptimisationRegistration
{
    public static void AddOptimisation(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, OptimisationModelContributor>();
        services.AddScoped<IOptimiserRunRepository, OptimiserRunRepository>();
        services.AddSingleton<IOptimiserQueue, OptimiserQueue>();
        services.AddScoped<OptimiserViews>();
        services.AddScoped<OptimiserWorker>();
        services.AddScoped<OptimiserJob>();
        services.AddScoped<OptimiserSweeper>();
        services.AddApplicationService<IOptimiserAppService, OptimiserAppService>();
    }
}
