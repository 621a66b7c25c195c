using System.Collections.Concurrent;
using KK.Saas.Core.Events;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Families;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EntityFrameworkCore.Tests;

/// <summary>With a listener to changes of the register that writes down for whom it ran.</summary>
public sealed class EventApplication : SurveyApplication
{
    /// <summary>What the modules registered.</summary>
    public IReadOnlyList<ServiceDescriptor> Handlers { get; private set; } = [];

    internal ConcurrentBag<(RegionCode Village, TenantId Tenant, TenantId? Context)> Heard { get; } = [];

    protected override void Configure(IServiceCollection services)
    {
        Handlers = [.. services.Where(s => s.ServiceType.IsGenericType && s.ServiceType.GetGenericTypeDefinition() == typeof(ILocalEventHandler<>))];
        services.AddSingleton(Heard);
        services.AddScoped<ILocalEventHandler<FamilyRegisterChanged>, Listener>();
    }

    private sealed class Listener(
        ConcurrentBag<(RegionCode Village, TenantId Tenant, TenantId? Context)> heard, ICurrentTenant tenant, SaasDbContext context) : ILocalEventHandler<FamilyRegisterChanged>
    {
        public async Task HandleAsync(FamilyRegisterChanged @event, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            heard.Add((@event.Village, tenant.RequiredId, context.Tenant));
        }
    }
}
