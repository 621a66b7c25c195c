using System.Net;

namespace KK.Saas.EndToEndTests.Hardening;

/// <summary>Too many tries from one address are refused, whatever name they try.</summary>
public sealed class RateLimitTests(HardenedProduct product) : IClassFixture<HardenedProduct>
{
    [Theory]
    [InlineData("/account/login")]
    [InlineData("/account/login/passkey")]
    [InlineData("/account/login/passkey/options")]
    public async Task After_some_logins_a_minute_an_address_has_to_wait(string path)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 10; i++)
        {
            using var content = new FormUrlEncodedContent([KeyValuePair.Create("userName", $"nama{i}"), KeyValuePair.Create("password", "salah")]);
            using var response = await client.PostAsync(product.Address + path, content);
            answers.Add(response.StatusCode);
        }

        answers.Count(a => a == HttpStatusCode.TooManyRequests).ShouldBeGreaterThanOrEqualTo(4, string.Join(", ", answers));
    }
}
