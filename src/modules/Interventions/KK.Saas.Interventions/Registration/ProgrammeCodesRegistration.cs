using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.ProgrammeCodes;
using KK.Saas.Interventions.Domain.ProgrammeCodes;
using KK.Saas.Interventions.EntityFrameworkCore.ProgrammeCodes;
using KK.Saas.Interventions.ProgrammeCodes;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Lists of sub-kegiatan.</summary>
internal static class ProgrammeCodesRegistration
{
    public static void AddProgrammeCodes(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, ProgrammeCodesModelContributor>();
        services.AddScoped<ISubActivityRepository, SubActivityRepository>();
        services.AddScoped<ProgrammeCodeDirectory>();
        services.AddApplicationService<IProgrammeCodeAppService, ProgrammeCodeAppService>();
    }
}
