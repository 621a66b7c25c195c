namespace KK.Saas.Core.Events;

/// <summary>Takes part in the transaction of whoever published the event: if it throws, nothing is stored.</summary>
/// <typeparam name="TEvent">An event of an earlier module's Contracts.</typeparam>
public interface ILocalEventHandler<in TEvent>
    where TEvent : class
{
    /// <summary>Handles the event.</summary>
    Task HandleAsync(TEvent @event, CancellationToken cancellationToken = default);
}
