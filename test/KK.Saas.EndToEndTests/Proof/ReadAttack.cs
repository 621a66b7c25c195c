using System.Collections.Concurrent;
using System.Net;
using KK.Saas.Core.Identifiers;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>Every address of the host, with every id that could have been guessed, asked by every role.</summary>
/// <param name="world">Who and what.</param>
/// <param name="count">What comes of it.</param>
/// <param name="withRows">Whoever may do most tries a row of every table as well.</param>
internal sealed class ReadAttack(ProofWorld world, ProofCount count, bool withRows = true)
{
    private const int AtOnce = 4;

    private readonly IReadOnlyList<HostRoute> _routes = HostRoute.Of(world.Product);

    public int Routes => _routes.Count;

    public Task RunAsync(IEnumerable<ProofAccount> accounts) => Parallel.ForEachAsync(
        accounts, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (account, _) => await AskAllAsync(account));

    /// <summary>Ids of the own city show what an area or a role keeps back, those of the other city what the city's walls do.</summary>
    public IEnumerable<(HostRoute Route, string Path)> Addresses(ProofAccount account)
    {
        var ids = new List<Guid> { EntityId.New() };
        foreach (var city in world.Cities) ids.AddRange(city.Tenant == account.Tenant ? [city.Inside.Id, city.Outside.Id] : city.Ids);
        List<Guid> rows = withRows && account.Role.EndsWith("-admin", StringComparison.Ordinal) ? [.. world.Cities.Where(c => c.Tenant != account.Tenant).SelectMany(c => c.Rows)] : [];
        return _routes.SelectMany(route => route.Fill(IsOpenTo(account, route) ? [.. ids, .. rows] : ids).Select(path => (route, path)));
    }

    /// <summary>Whoever is turned away at the door is so whatever the id: tables times routes are tried where somebody comes in.</summary>
    private static bool IsOpenTo(ProofAccount account, HostRoute route) => account.Permissions.Count == 0 ? route.IsApi : route.Policies.All(account.Permissions.Contains);

    private async Task AskAllAsync(ProofAccount account)
    {
        using var user = await world.LogInAsync(account);
        foreach (var (route, path) in Addresses(account))
        {
            count.Asked();
            var answer = await user.OpenAsync(path);
            if ((int)answer.Status >= 500) count.Failures.Add($"{user.Name} {path}: {(int)answer.Status}");
            foreach (var (mark, leaks) in Forbidden(account).Where(f => Shows(answer.Body, path, f.Mark))) leaks.Add($"{user.Name} {path}: {mark}");
            if (route.AnswersGet && Misjudged(account, route, answer) is { } judged) count.Leaks.Add($"{user.Name} {path}: {judged}");
        }

        // A login that ended on the way would have been refused everything.
        if (!account.IsNobody && (await user.OpenAsync("/account")).Path != "/account") count.Failures.Add($"{user.Name}: the login ended");
    }

    /// <summary>What must stand on no page of this account.</summary>
    private IEnumerable<(string Mark, ConcurrentBag<string> Leaks)> Forbidden(ProofAccount account)
    {
        foreach (var family in world.Cities.SelectMany(c => c.Families).Where(f => !account.MaySee(f)))
        foreach (var mark in new[] { family.Mark, family.Id.ToString() })
            yield return (mark, count.For(account, family));
        foreach (var city in world.Cities.Where(c => c.Tenant != account.Tenant))
        foreach (var mark in new[] { city.User.ToString(), city.Prefix + "." })
            yield return (mark, count.Leaks);
    }

    private static bool Shows(string body, string path, string mark) =>
        !path.Contains(mark, StringComparison.OrdinalIgnoreCase) && body.Contains(mark, StringComparison.OrdinalIgnoreCase);

    /// <summary>A page opens for whoever holds its permission and for nobody else.</summary>
    private static string? Misjudged(ProofAccount account, HostRoute route, HttpAnswer answer)
    {
        if (route.IsOpen) return null;
        var refused = answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized || answer.Path == "/login";
        var invited = !account.IsNobody && !route.IsApi && route.Policies.All(account.Permissions.Contains);
        if (invited && refused && route.Policies.Count > 0) return "refused to somebody who may";
        return !invited && !refused && answer.Status == HttpStatusCode.OK ? "opened to somebody who may not" : null;
    }
}
