using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using KK.Saas.DbMigrator.Demo;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>Many people at once on the same threads, connections and caches: each page must be the own one.</summary>
public sealed partial class ManyLoginsTests(Product product) : IClassFixture<Product>
{
    private const int Rounds = 3;
    private static readonly string[] Paths = ["/", "/account", "/catalogue", "/regions"];

    [Fact]
    public async Task Logins_at_the_same_time_never_see_each_other()
    {
        var seen = new ConcurrentBag<(string Expected, string Shown)>();
        var people = Enumerable.Repeat(DemoAccounts.All, Rounds).SelectMany(a => a);
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (account, _) =>
        {
            using var user = await HttpUser.LogInAsync(product, account.UserName);
            foreach (var path in Paths) seen.Add((account.DisplayName, UserName().Match((await user.GetAsync(path)).Body).Groups[1].Value));
        });
        seen.Count.ShouldBe(DemoAccounts.All.Count * Rounds * Paths.Length);
        seen.Where(s => WebUtility.HtmlDecode(s.Shown) != s.Expected).ShouldBeEmpty();
    }

    [GeneratedRegex("class=\"user-name\"[^>]*>([^<]+)<")]
    private static partial Regex UserName();
}
