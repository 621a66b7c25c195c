using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Application.Activities;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.EntityFrameworkCore.Activities;
using KK.Saas.Interventions.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Activity reports, their escalation, and quarterly reports.</summary>
internal static class ActivitiesRegistration
{
    public static void AddActivities(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, ActivitiesModelContributor>();
        services.AddScoped<IActivityRepository, ActivityRepository>();
        services.AddScoped<IQuarterReportRepository, QuarterReportRepository>();
        services.AddScoped<ActivityRules>();
        services.AddScoped<ActivityPhotos>();
        services.AddScoped<ActivityViews>();
        services.AddScoped<QuarterReader>();
        services.AddScoped<EscalationWorker>();
        services.AddScoped<EscalationJob>();
        services.AddScoped<EscalationSweeper>();
        services.AddApplicationService<IActivityAppService, ActivityAppService>();
        services.AddApplicationService<IRealisationAppService, RealisationAppService>();
        services.AddApplicationService<IQuarterReportAppService, QuarterReportAppService>();
    }
}
