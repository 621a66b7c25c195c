namespace KK.Saas.Interventions.Application.Notices;

/// <summary>Posts an event; throws unless the receiver answers with success.</summary>
public interface IWebhookTransport
{
    Task PostAsync(Uri address, string secret, Guid messageId, string body, CancellationToken cancellationToken = default);
}
