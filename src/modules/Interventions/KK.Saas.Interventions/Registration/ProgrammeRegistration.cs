using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.Programme;
using KK.Saas.Interventions.Domain.Programme;
using KK.Saas.Interventions.EntityFrameworkCore.Programme;
using KK.Saas.Interventions.Jobs;
using KK.Saas.Interventions.Programme;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Plan and realisation at a glance, and what the province sees of them.</summary>
internal static class ProgrammeRegistration
{
    public static void AddProgramme(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, ProgrammeModelContributor>();
        services.AddScoped<IProgrammeRepository, ProgrammeRepository>();
        services.AddScoped<ProgrammeReader>();
        services.AddScoped<ProgrammePublisher>();
        services.AddScoped<ProgrammeJob>();
        services.AddScoped<ProgrammeSweeper>();
        services.AddApplicationService<IProgrammeAppService, ProgrammeAppService>();
    }
}
