using System.Net;

namespace KK.Saas.EndToEndTests.Hardening;

/// <summary>What every answer carries.</summary>
public sealed class HeaderTests(HardenedProduct product) : IClassFixture<HardenedProduct>
{
    [Theory]
    [InlineData("/login")]
    [InlineData("/isi")]
    [InlineData("/no-such-page")]
    [InlineData("/api/v1/me")]
    [InlineData("/openapi/v1.json")]
    public async Task Every_answer_carries_the_headers_that_keep_browsers_strict(string path)
    {
        using var response = await GetAsync(path);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        headers["Content-Security-Policy"].ShouldContain("default-src 'self'");
        headers["Content-Security-Policy"].ShouldNotContain("unsafe-");
        headers["Content-Security-Policy"].ShouldContain("frame-ancestors 'none'");
        headers["X-Content-Type-Options"].ShouldBe("nosniff");
        headers["Referrer-Policy"].ShouldBe("same-origin");
        headers["Strict-Transport-Security"].ShouldContain("max-age=31536000");
        headers["Cache-Control"].ShouldContain("no-store");
        headers.ShouldNotContainKey("Server");
        headers.ShouldNotContainKey("Access-Control-Allow-Origin");
    }

    [Fact]
    public async Task Cookies_are_bound_to_this_host_over_https_and_closed_to_scripts()
    {
        using var response = await GetAsync("/login");
        var cookies = response.Headers.GetValues("Set-Cookie").ToList();
        cookies.ShouldNotBeEmpty();
        foreach (var cookie in cookies)
        {
            cookie.ShouldStartWith("__Host-");
            cookie.ShouldContain("secure", Case.Insensitive);
            cookie.ShouldContain("httponly", Case.Insensitive);
            cookie.ShouldContain("samesite=", Case.Insensitive);
            cookie.ShouldNotContain("domain=", Case.Insensitive);
        }
    }

    [Theory]
    [InlineData("https://jahat.example", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Forbidden)]
    public async Task A_socket_of_another_site_is_refused(string? origin, HttpStatusCode expected)
    {
        using var client = Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, product.Address + "/_blazor");
        request.Headers.TryAddWithoutValidation("Connection", "Upgrade");
        request.Headers.TryAddWithoutValidation("Upgrade", "websocket");
        request.Headers.TryAddWithoutValidation("Sec-WebSocket-Version", "13");
        request.Headers.TryAddWithoutValidation("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        if (origin is not null) request.Headers.TryAddWithoutValidation("Origin", origin);
        using var response = await client.SendAsync(request);
        response.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var client = Client();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("userName", "banjarbaru.admin"), KeyValuePair.Create("password", DbMigrator.Demo.DemoAccounts.Password)]);
        using var response = await client.PostAsync(product.Address + "/account/login", content);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Trace_is_not_answered()
    {
        using var client = Client();
        using var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Trace, product.Address + "/login"));
        ((int)response.StatusCode).ShouldBeGreaterThanOrEqualTo(400);
    }

    [Fact]
    public async Task Plain_http_is_refused_with_the_reason()
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(product.Address + "/login");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("X-Forwarded-Proto");
    }

    /// <summary>As the proxy in front would ask.</summary>
    private static HttpClient Client()
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return client;
    }

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var client = Client();
        return await client.GetAsync(product.Address + path);
    }
}
