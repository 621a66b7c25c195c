using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using KK.Saas.DbMigrator.Demo;

namespace KK.Saas.EndToEndTests;

/// <summary>Many people at once on the same threads, connections and caches: each page must be the own one.</summary>
public sealed partial class ManyLoginsTests(Product product) : IClassFixture<Product>
{
    private const int Rounds = 3;

    [Fact]
    public async Task Logins_at_the_same_time_never_see_each_other()
    {
        var seen = new ConcurrentBag<(string Expected, string Shown)>();
        await Parallel.ForEachAsync(Enumerable.Repeat(DemoAccounts.All, Rounds).SelectMany(a => a), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (account, token) =>
        {
            using var client = new HttpClient(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = new Uri(product.Address) };
            var token1 = TokenField().Match(await client.GetStringAsync("/login", token)).Groups[1].Value;
            using var login = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["userName"] = account.UserName, ["password"] = DemoAccounts.Password, ["__RequestVerificationToken"] = token1,
            });
            (await client.PostAsync("/account/login", login, token)).EnsureSuccessStatusCode();
            foreach (var path in new[] { "/", "/account", "/catalogue", "/regions" })
            {
                using var response = await client.GetAsync(path, token);
                seen.Add((account.DisplayName, UserName().Match(await response.Content.ReadAsStringAsync(token)).Groups[1].Value));
            }
        });
        seen.Count.ShouldBe(DemoAccounts.All.Count * Rounds * 4);
        seen.Where(s => System.Net.WebUtility.HtmlDecode(s.Shown) != s.Expected).ShouldBeEmpty();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    [GeneratedRegex("class=\"user-name\"[^>]*>([^<]+)<")]
    private static partial Regex UserName();
}
