using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Core.Application;

/// <summary>Registers application services behind their guard.</summary>
public static class ApplicationServiceRegistration
{
    /// <summary>
    /// Registers an implementation so that each call checks the method's permission and then runs in a scope of its own:
    /// one call is one unit of work with one database context, also inside a circuit that lives for hours.
    /// </summary>
    public static IServiceCollection AddApplicationService<TService, TImplementation>(this IServiceCollection services)
        where TService : class, IApplicationService
        where TImplementation : class, TService
    {
        services.AddScoped<TImplementation>();
        services.AddSingleton(provider => ApplicationServiceProxy<TService>.Create(
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<ICurrentUser>(), provider.GetRequiredService<ICurrentOperation>(),
            provider.GetRequiredService<RefusalLog>(), typeof(TImplementation)));
        return services;
    }
}
