using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.Loci;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.EntityFrameworkCore.Loci;
using KK.Saas.Interventions.Loci;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Planned and decided loci.</summary>
internal static class LociRegistration
{
    public static void AddLoci(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, LociModelContributor>();
        services.AddScoped<ILocusRepository, LocusRepository>();
        services.AddScoped<LocusRanker>();
        services.AddScoped<LocusRecorder>();
        services.AddScoped<LocusViews>();
        services.AddApplicationService<ILocusAppService, LocusAppService>();
    }
}
