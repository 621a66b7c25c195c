using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.Components;
using KK.Saas.Interventions.Components;
using KK.Saas.Interventions.Domain.Components;
using KK.Saas.Interventions.EntityFrameworkCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Counters of the components of Pergub 100/2019.</summary>
internal static class ComponentsRegistration
{
    public static void AddComponents(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, ComponentsModelContributor>();
        services.AddScoped<IComponentRepository, ComponentRepository>();
        services.AddScoped<OwnVillages>();
        services.AddScoped<ComponentWriter>();
        services.AddApplicationService<IComponentAppService, ComponentAppService>();
    }
}
