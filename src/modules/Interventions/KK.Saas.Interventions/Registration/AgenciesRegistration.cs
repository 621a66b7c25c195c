using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.EntityFrameworkCore.Agencies;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Agencies and their people.</summary>
internal static class AgenciesRegistration
{
    public static void AddAgencies(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, AgenciesModelContributor>();
        services.AddScoped<IAgencyRepository, AgencyRepository>();
        services.AddScoped<OwnAgencies>();
        services.AddScoped<AgencyNames>();
        services.AddScoped<AgencyViews>();
        services.AddScoped<AgencyPeople>();
        services.AddApplicationService<IAgencyAppService, AgencyAppService>();
    }
}
