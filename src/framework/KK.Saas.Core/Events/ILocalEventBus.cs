namespace KK.Saas.Core.Events;

/// <summary>Tells later modules what happened, in process and inside the same transaction.</summary>
public interface ILocalEventBus
{
    /// <summary>Calls every handler, in the order of the modules.</summary>
    Task PublishAsync<TEvent>(TEvent @event, CancellationToken cancellationToken = default)
        where TEvent : class;
}
