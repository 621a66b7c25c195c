using System.Net;
using System.Net.Sockets;
using System.Text;
using KK.Saas.Core.Identifiers;
using KK.Saas.Interventions.Application.Notices;
using KK.Saas.Interventions.Domain.Notices;

namespace KK.Saas.Interventions.Tests.Notices;

public sealed class TransportTests
{
    [Fact]
    public async Task Mail_reaches_a_server()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var served = ServeMailAsync(listener);
        var settings = new MailSettings("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, "kk@city.test", "", "", Encrypts: false, "");
        var id = EntityId.New();
        await new SmtpMailTransport(settings).SendAsync("kadis@city.test", id, "KK.Saas: Laporan", "Isi surat", TestContext.Current.CancellationToken);
        var talk = await served;
        talk.ShouldContain("RCPT TO:<kadis@city.test>");
        talk.ShouldContain($"Message-Id: <{id}@kk-saas>");
        talk.ShouldContain("Isi surat");
    }

    [Fact]
    public async Task A_webhook_is_signed_and_an_internal_address_is_not_connected_to()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/hook");
        using var strict = new HttpWebhookTransport(new WebhookRules(AllowsInternal: false), TimeProvider.System);
        await Should.ThrowAsync<HttpRequestException>(() => strict.PostAsync(address, "s", EntityId.New(), "{}", TestContext.Current.CancellationToken));
        listener.Pending().ShouldBeFalse();

        var served = ServeHttpAsync(listener);
        using var open = new HttpWebhookTransport(new WebhookRules(AllowsInternal: true), TimeProvider.System);
        await open.PostAsync(address, "rahasia", EntityId.New(), "{\"a\":1}", TestContext.Current.CancellationToken);
        var request = await served;
        var time = request.Split("X-KK-Time: ")[1].Split('\r')[0];
        request.ShouldContain("X-KK-Signature: " + HttpWebhookTransport.Sign("rahasia", time, "{\"a\":1}"));
    }

    [Theory]
    [InlineData("8.8.8.8", false)]
    [InlineData("2404:6800:4003::1", false)]
    [InlineData("127.9.9.9", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("224.0.0.1", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("::", true)]
    [InlineData("fd00::1", true)]
    [InlineData("fe80::1", true)]
    [InlineData("64:ff9b::7f00:1", true)]
    [InlineData("2002:7f00:1::", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    public void Internal_addresses_are_known(string address, bool isInternal) => InternalAddress.Is(IPAddress.Parse(address)).ShouldBe(isInternal);

    private static async Task<string> ServeMailAsync(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var (talk, inData) = (new StringBuilder(), false);
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            talk.AppendLine(line);
            if (inData && line != ".") continue;
            inData = line == "DATA";
            await writer.WriteLineAsync(inData ? "354 go on" : line == "QUIT" ? "221 bye" : "250 ok");
            if (line == "QUIT") break;
        }

        return talk.ToString();
    }

    private static async Task<string> ServeHttpAsync(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var (buffer, text) = (new byte[8192], "");
        while (!text.Contains("{\"a\":1}", StringComparison.Ordinal)) text += Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer));
        await stream.WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"u8.ToArray());
        return text;
    }
}
