using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace KK.Saas.Interventions.Application.Notices;

/// <summary>
/// Posts over HTTP, follows no redirect, and connects only to the very address that was checked, so that a name that changes
/// between two look-ups opens nothing. The signature covers time and body: HMAC-SHA256, in hexadecimal.
/// </summary>
public sealed class HttpWebhookTransport : IWebhookTransport, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly HttpClient _client;
    private readonly WebhookRules _rules;
    private readonly TimeProvider _clock;

    public HttpWebhookTransport(WebhookRules rules, TimeProvider clock)
    {
        (_rules, _clock) = (rules, clock);
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectTimeout = Longest, ConnectCallback = ConnectAsync };
        _client = new HttpClient(handler) { Timeout = Longest };
    }

    public async Task PostAsync(Uri address, string secret, Guid messageId, string body, CancellationToken cancellationToken = default)
    {
        var time = _clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-KK-Id", messageId.ToString());
        request.Headers.Add("X-KK-Time", time);
        request.Headers.Add("X-KK-Signature", Sign(secret, time, body));
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => _client.Dispose();

    /// <summary>"sha256=" and the signature of "time.body".</summary>
    public static string Sign(string secret, string time, string body) =>
        "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}")));

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        IPAddress[] callable = [.. _rules.Callable(await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken))];
        if (callable.Length == 0) throw new HttpRequestException("The address is not public.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(callable, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
