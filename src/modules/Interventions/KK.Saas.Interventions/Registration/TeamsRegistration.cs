using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.Teams;
using KK.Saas.Interventions.Domain.Teams;
using KK.Saas.Interventions.EntityFrameworkCore.Teams;
using KK.Saas.Interventions.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>The TPK2D and its meetings, of cities and of the province.</summary>
internal static class TeamsRegistration
{
    public static void AddTeams(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, TeamsModelContributor>();
        services.AddScoped<ITeamRepository, TeamRepository>();
        services.AddScoped<IMeetingRepository, MeetingRepository>();
        services.AddScoped<MeetingViews>();
        services.AddApplicationService<ITeamAppService, TeamAppService>();
        services.AddApplicationService<IMeetingAppService, MeetingAppService>();
    }
}
