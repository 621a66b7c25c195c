using System.Collections.Concurrent;
using KK.Saas.Interventions.Application.Notices;

namespace KK.Saas.Interventions.Tests.Notices;

/// <summary>Mail server and webhook receiver that take everything, or nothing.</summary>
public sealed class FakeTransport : IMailTransport, IWebhookTransport
{
    public bool IsDown { get; set; }

    public ConcurrentQueue<(string To, Guid Id, string Text)> Sent { get; } = new();

    public Task SendAsync(string address, Guid messageId, string subject, string text, CancellationToken cancellationToken = default) => Take(address, messageId, text);

    public Task PostAsync(Uri address, string secret, Guid messageId, string body, CancellationToken cancellationToken = default) => Take(address.ToString(), messageId, body);

    private Task Take(string to, Guid id, string text)
    {
        if (IsDown) throw new IOException("No connection.");
        Sent.Enqueue((to, id, text));
        return Task.CompletedTask;
    }
}
