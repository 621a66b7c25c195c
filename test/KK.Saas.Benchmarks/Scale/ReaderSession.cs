using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using KK.Saas.DbMigrator.Demo;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>A logged-in person of the demo who reads pages.</summary>
internal sealed partial class ReaderSession : IDisposable
{
    private readonly HttpClient _client;

    private ReaderSession(Uri address, string user)
    {
        User = user;
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true, MaxConnectionsPerServer = 1_000 }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public string User { get; }

    /// <exception cref="InvalidOperationException">Pages do not open.</exception>
    public static async Task<ReaderSession> LogInAsync(Uri address, string user)
    {
        var session = new ReaderSession(address, user);
        var token = TokenField().Match((await session.OpenAsync("/login")).Body).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["userName"] = user, ["password"] = DemoAccounts.Password, ["__RequestVerificationToken"] = token });
        using var answer = await session._client.PostAsync(new Uri("/account/login", UriKind.Relative), form);
        if (!answer.IsSuccessStatusCode || answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/login", StringComparison.Ordinal))
            throw new InvalidOperationException($"{user} cannot log in at {address}.");
        return session;
    }

    /// <summary>From sending to the last byte.</summary>
    public async Task<PageAnswer> OpenAsync(string path)
    {
        var started = Stopwatch.GetTimestamp();
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();
        var isPage = response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentType?.MediaType == "text/html";
        return new PageAnswer(Stopwatch.GetElapsedTime(started).TotalMilliseconds, isPage, response.StatusCode, body);
    }

    /// <summary>Sends a form of a page.</summary>
    /// <exception cref="InvalidOperationException">It was not taken.</exception>
    public async Task SendAsync(string path, string handler, params (string Name, string Value)[] fields)
    {
        var token = TokenField().Match((await OpenAsync(path)).Body).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("_handler", handler), new("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        using var answer = await _client.PostAsync(new Uri(path, UriKind.Relative), form);
        if (!answer.IsSuccessStatusCode || answer.RequestMessage!.Method != HttpMethod.Get) throw new InvalidOperationException($"The form {handler} of {path} was not taken: {answer.StatusCode}.");
    }

    /// <summary>Waits for an event of a stream.</summary>
    /// <param name="path">The stream.</param>
    /// <param name="name">The event.</param>
    /// <param name="ready">Set with the first event of any name: from then on the stream knows what is new.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>When it came.</returns>
    public async Task<long> ListenAsync(string path, string name, TaskCompletionSource ready, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            ready.TrySetResult();
            if (line == $"event: {name}") return Stopwatch.GetTimestamp();
        }

        throw new InvalidOperationException($"The stream {path} ended without {name}.");
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
