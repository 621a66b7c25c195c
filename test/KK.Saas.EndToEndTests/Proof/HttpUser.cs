using System.Net;
using System.Text.RegularExpressions;
using KK.Saas.DbMigrator.Demo;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>A person without a browser: cookies, pages and forms alone.</summary>
internal sealed partial class HttpUser : IDisposable
{
    private readonly HttpClient _client;
    private readonly CookieContainer _cookies = new();
    private string? _token;

    private HttpUser(string address, string name)
    {
        Name = name;
        _client = new HttpClient(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = true }) { BaseAddress = new Uri(address) };
    }

    public string Name { get; }

    /// <summary>Nobody: no login at all.</summary>
    public static HttpUser Anonymous(Product product) => new(product.Address, "anonymous");

    public static async Task<HttpUser> LogInAsync(Product product, string userName)
    {
        var user = new HttpUser(product.Address, userName);
        var (status, _) = await user.PostAsync("/account/login", new() { ["userName"] = userName, ["password"] = DemoAccounts.Password });
        status.ShouldBe(HttpStatusCode.OK);
        return user;
    }

    public async Task<(HttpStatusCode Status, string Body)> GetAsync(string path)
    {
        var answer = await OpenAsync(path);
        return (answer.Status, answer.Body);
    }

    public async Task<HttpAnswer> OpenAsync(string path)
    {
        using var response = await _client.GetAsync(path);
        return await ReadAsync(response);
    }

    /// <summary>Posts a form with the own, valid token.</summary>
    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string path, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = await TokenAsync();
        using var content = new FormUrlEncodedContent(fields);
        using var response = await _client.PostAsync(path, content);
        if (path.StartsWith("/account", StringComparison.Ordinal)) _token = null; // a token belongs to who one is
        var answer = await ReadAsync(response);
        return (answer.Status, answer.Body);
    }

    /// <summary>The token that goes with the own forms.</summary>
    public async Task<string> TokenAsync() => _token ??= TokenField().Match((await OpenAsync("/login")).Body).Groups[1].Value;

    /// <summary>What a thief of the phone would copy.</summary>
    public string Cookies() => _cookies.GetCookieHeader(_client.BaseAddress!);

    public void Dispose() => _client.Dispose();

    private static async Task<HttpAnswer> ReadAsync(HttpResponseMessage response) =>
        new(response.StatusCode, await response.Content.ReadAsStringAsync(), response.RequestMessage!.RequestUri!.AbsolutePath);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
