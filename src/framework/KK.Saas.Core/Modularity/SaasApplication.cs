using KK.Saas.Core.Areas;
using KK.Saas.Core.Events;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KK.Saas.Core.Modularity;

/// <summary>Starts an application from its start module.</summary>
public static class SaasApplication
{
    /// <summary>Registers the kernel, then all modules in order of their dependencies.</summary>
    /// <typeparam name="TStart">The start module.</typeparam>
    public static IServiceCollection AddSaasApplication<TStart>(this IServiceCollection services, IConfiguration configuration)
        where TStart : SaasModule
    {
        AddKernel(services);
        var context = new ServiceConfigurationContext(services, configuration);
        var modules = ModuleGraph.Sort(typeof(TStart)).Select(t => (SaasModule)Activator.CreateInstance(t)!).ToList();
        foreach (var module in modules) module.PreConfigureServices(context);
        foreach (var module in modules) module.ConfigureServices(context);
        return services;
    }

    private static void AddKernel(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ICurrentTenant, CurrentTenant>();
        services.AddSingleton<ICurrentUser, CurrentUser>();
        services.AddSingleton<Auditing.ICurrentOperation, Auditing.CurrentOperation>();
        services.AddSingleton<Auditing.RefusalLog>();
        services.AddSingleton<ICurrentArea, CurrentArea>();
        services.AddSingleton<PermissionTree>();
        services.AddScoped<ILocalEventBus, LocalEventBus>();
    }
}
