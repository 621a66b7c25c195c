using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.RegularExpressions;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>The socket of a page without the browser: it says what it likes, with the cookie that it likes.</summary>
internal sealed partial class CircuitClient : IAsyncDisposable
{
    private const byte EndOfHandshake = 0x1e;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentQueue<byte[]> _received = [];
    private readonly CancellationTokenSource _end = new();
    private Task _reading = Task.CompletedTask;
    private int _calls;

    /// <summary>All that the server sent so far, as text between bytes.</summary>
    public string Received => string.Concat(_received.Select(Encoding.UTF8.GetString));

    public bool IsClosed => _socket.State != WebSocketState.Open;

    /// <summary>The components that the server sealed into a page.</summary>
    public static string Markers(string page) => "[" + string.Join(",", Marker().Matches(page).Select(m => m.Groups[1].Value)) + "]";

    /// <param name="address">Of the product.</param>
    /// <param name="cookies">Of whom the socket shall be; none is nobody.</param>
    /// <param name="connectionToken">Of a negotiation, own or taken.</param>
    public static async Task<CircuitClient> ConnectAsync(string address, string? cookies, string? connectionToken = null)
    {
        var client = new CircuitClient();
        client._socket.Options.SetRequestHeader("Origin", address);
        if (!string.IsNullOrEmpty(cookies)) client._socket.Options.SetRequestHeader("Cookie", cookies);
        var query = connectionToken is null ? "" : "?id=" + Uri.EscapeDataString(connectionToken);
        await client._socket.ConnectAsync(new Uri(address.Replace("http", "ws", StringComparison.Ordinal) + "/_blazor" + query), CancellationToken.None);
        await client.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"));
        client._reading = client.ReadAsync();
        return client;
    }

    /// <summary>Starts a circuit with sealed components; gives its secret.</summary>
    public Task<string> StartAsync(string address, string path, string markers) => CallAsync("StartCircuit", address + "/", address + path, markers, "");

    /// <summary>Calls the hub and waits for the answer; "closed" when the server ended the socket instead.</summary>
    public async Task<string> CallAsync(string target, params object?[] arguments)
    {
        var id = $"{++_calls}";
        await SendAsync(BlazorPack.Call(id, target, arguments));
        string? answer = null;
        await WaitAsync(() => (answer = _received.Select(m => BlazorPack.Answer(m, id)).FirstOrDefault(a => a is not null)) is not null || IsClosed);
        return answer ?? "closed";
    }

    /// <summary>True when the server sent one of the texts in time; "JS.Error" is the end of a circuit.</summary>
    public Task<bool> SeesAsync(params string[] texts) => WaitAsync(() => Received is var all && texts.Any(text => all.Contains(text, StringComparison.Ordinal)));

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _socket.Abort();
        await _reading;
        _socket.Dispose();
        _end.Dispose();
    }

    private static async Task<bool> WaitAsync(Func<bool> condition)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            if (TimeProvider.System.GetElapsedTime(started) > Patience) return false;
            await Task.Delay(20);
        }

        return true;
    }

    private async Task SendAsync(byte[] bytes)
    {
        if (!IsClosed) await _socket.SendAsync(bytes, WebSocketMessageType.Binary, true, CancellationToken.None);
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        var frame = new List<byte>();
        var shaken = false;
        try
        {
            while (!IsClosed)
            {
                var result = await _socket.ReceiveAsync(buffer, _end.Token);
                frame.AddRange(buffer.AsSpan(0, result.Count));
                if (!result.EndOfMessage) continue;
                // First comes the answer to the handshake, which ends with a mark of its own.
                var skip = shaken ? 0 : frame.IndexOf(EndOfHandshake) + 1;
                foreach (var message in BlazorPack.Messages([.. frame.Skip(skip)])) _received.Enqueue(message);
                shaken = true;
                frame.Clear();
            }
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException)
        {
            // The socket is gone; what was received stays.
        }
    }

    [GeneratedRegex("<!--Blazor:(\\{\"type\":\"server\".*?\\})-->")]
    private static partial Regex Marker();
}
