using System.Net;
using System.Text.RegularExpressions;
using KK.Saas.DbMigrator.Demo;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>A person without a browser: cookies, pages and forms alone.</summary>
internal sealed partial class HttpUser : IDisposable
{
    private readonly HttpClient _client;
    private readonly CookieContainer _cookies = new();

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
        using var response = await _client.GetAsync(path);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Posts a form with the own, valid token.</summary>
    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string path, Dictionary<string, string> fields)
    {
        var (_, page) = await GetAsync("/login");
        fields["__RequestVerificationToken"] = TokenField().Match(page).Groups[1].Value;
        using var content = new FormUrlEncodedContent(fields);
        using var response = await _client.PostAsync(path, content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>What a thief of the phone would copy.</summary>
    public string Cookies() => _cookies.GetCookieHeader(_client.BaseAddress!);

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
