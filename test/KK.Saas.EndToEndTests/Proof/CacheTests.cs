using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>What is kept between two requests, in the product, on the way or in the browser, must never reach the next tenant.</summary>
public sealed class CacheTests(PreparedProduct product) : IClassFixture<PreparedProduct>
{
    private readonly ProofWorld _world = product.World;

    /// <summary>One connection, as between a shared proxy and the product, with the requests of three people in turns.</summary>
    [Fact]
    public async Task Every_answer_forbids_to_be_kept_and_turns_on_one_connection_never_mix()
    {
        using var one = new HttpClient(new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = 1, AllowAutoRedirect = false }) { BaseAddress = new Uri(product.Address) };
        using var first = await HttpUser.LogInAsync(product, _world.Banjarbaru.Admin);
        using var second = await HttpUser.LogInAsync(product, _world.Banjarmasin.Admin);
        var people = new (string Cookies, string[] Others)[] { (first.Cookies(), ["banjarmasin."]), (second.Cookies(), ["banjarbaru."]), ("", ["banjarbaru.", "banjarmasin."]) };
        IReadOnlyList<Guid> ids = [.. _world.Cities.SelectMany(c => c.Ids)];
        var wrong = new List<string>();
        foreach (var path in HostRoute.Of(product).Where(r => r.AnswersGet).SelectMany(r => r.Fill(ids)).Where(p => p != "/connect/logout"))
        foreach (var (cookies, others) in people)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (cookies.Length > 0) request.Headers.Add("Cookie", cookies);
            using var response = await one.SendAsync(request);
            if (!IsNeverKept(response)) wrong.Add($"{path}: {response.Headers.CacheControl}");
            var body = await response.Content.ReadAsStringAsync();
            wrong.AddRange(others.Where(other => body.Contains(other, StringComparison.Ordinal)).Select(other => $"{path}: shows {other}"));
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>What is remembered of an account is given to its own login alone, whoever asked before with what.</summary>
    [Fact]
    public async Task The_memory_of_rights_cannot_be_poisoned()
    {
        var access = product.Services.GetRequiredService<IUserAccessProvider>();
        using var keptFirst = await HttpUser.LogInAsync(product, _world.Banjarbaru.Admin);
        using var keptSecond = await HttpUser.LogInAsync(product, _world.Banjarmasin.Admin);
        var (a, b) = (await LoginAsync(_world.Banjarbaru.Admin), await LoginAsync(_world.Banjarmasin.Admin));
        for (var round = 0; round < 2; round++) // unknown, then remembered
        {
            (await access.FindAsync(a.User, b.Stamp, b.Session)).ShouldBeNull();
            (await access.FindAsync(a.User, a.Stamp, b.Session)).ShouldBeNull();
            (await access.FindAsync(b.User, a.Stamp, a.Session)).ShouldBeNull();
            (await access.FindAsync(a.User, a.Stamp, a.Session)).ShouldNotBeNull().Tenant.ShouldBe(_world.Banjarbaru.Tenant);
            (await access.FindAsync(b.User, b.Stamp, b.Session)).ShouldNotBeNull().Tenant.ShouldBe(_world.Banjarmasin.Tenant);
        }
    }

    [Fact]
    public async Task The_memory_of_machine_clients_keeps_each_with_its_owner()
    {
        var access = product.Services.GetRequiredService<IClientAccessProvider>();
        var owners = new[] { _world.Banjarbaru.Tenant, _world.Banjarmasin.Tenant };
        var clients = new List<Guid>();
        foreach (var owner in owners)
        {
            await MachineClients.CreateAsync(product, owner, "figures");
            clients.Add((await MachineClients.AsAdminAsync(product, owner, s => s.GetRequiredService<Identity.IMachineClientAppService>().GetListAsync())).Single().Id);
        }

        for (var round = 0; round < 4; round++)
        {
            var found = (await access.FindAsync(clients[round % 2], ["figures", "families", "province"])).ShouldNotBeNull();
            found.Tenant.ShouldBe(owners[round % 2]);
            found.Permissions.ShouldNotContain(Families.FamiliesPermissions.ReadFamilies); // a scope that was asked for and not given
        }
    }

    /// <summary>Scripts and pictures of the API's description are a library's and the same for all.</summary>
    private static bool IsNeverKept(HttpResponseMessage response) => response.Headers.CacheControl is { NoStore: true, Public: false }
        || response.Content.Headers.ContentType?.MediaType is "application/javascript" or "text/javascript" or "image/svg+xml";

    private async Task<(Guid User, string Stamp, Guid Session)> LoginAsync(string name)
    {
        await using var scope = product.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        var user = await context.Set<User>().SingleAsync(u => u.UserName == name);
        var session = await context.Set<UserSession>().Where(s => s.UserId == user.Id && s.EndedAt == null).OrderByDescending(s => s.CreatedAt).FirstAsync();
        return (user.Id, user.SecurityStamp!, session.Id);
    }
}
