namespace KK.Saas.Interventions.Application.Notices;

/// <summary>Hands a mail to the mail server; throws when the server does not take it.</summary>
public interface IMailTransport
{
    Task SendAsync(string address, Guid messageId, string subject, string text, CancellationToken cancellationToken = default);
}
