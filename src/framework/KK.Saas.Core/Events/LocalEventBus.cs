using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Core.Events;

/// <inheritdoc cref="ILocalEventBus" />
public sealed class LocalEventBus(IServiceProvider services) : ILocalEventBus
{
    /// <inheritdoc />
    public async Task PublishAsync<TEvent>(TEvent @event, CancellationToken cancellationToken = default)
        where TEvent : class
    {
        foreach (var handler in services.GetServices<ILocalEventHandler<TEvent>>())
            await handler.HandleAsync(@event, cancellationToken);
    }
}
