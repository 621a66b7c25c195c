using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;
using KK.Saas.AspNetCore.Circuits;
using KK.Saas.Core.Security;
using KK.Saas.Identity;
using KK.Saas.TestBase;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>The sockets of open pages, attacked with components, circuits and connections of somebody else.</summary>
public sealed class CircuitTests(PreparedProduct product) : IClassFixture<PreparedProduct>
{
    /// <summary>Stands in the questionnaire alone.</summary>
    private const string Question = "Kami ingin menanyakan keadaan keluarga";

    private readonly ProofWorld _world = product.World;

    private string Path => $"/families/{_world.Banjarbaru.Inside.Id}/answer";

    [Fact]
    public async Task Components_that_were_sealed_for_one_login_show_another_nothing()
    {
        var markers = await MarkersAsync("banjarbaru.supervisor");
        var before = await TenantSnapshot.TakeAsync(product.Services, _world.Banjarbaru.Tenant);
        foreach (var thief in Thieves())
        {
            using var user = await _world.LogInAsync(thief);
            await using var socket = await CircuitClient.ConnectAsync(product.Address, user.Cookies());
            await socket.StartAsync(product.Address, Path, markers);
            (await socket.SeesAsync("tidak ada di wilayah Anda", "JS.Error")).ShouldBeTrue(user.Name);
            socket.Received.ShouldNotContain(Question, customMessage: user.Name);
        }

        var after = await TenantSnapshot.TakeAsync(product.Services, _world.Banjarbaru.Tenant);
        before.Keys.Where(table => table != "audit_entries" && before[table] != after[table]).ShouldBeEmpty(); // logins are in the log
        await using var own = await StartAsync("banjarbaru.supervisor"); // the proof can fail
    }

    [Fact]
    public async Task A_circuit_goes_on_for_the_login_that_started_it_and_for_no_other()
    {
        using var owner = await HttpUser.LogInAsync(product, "banjarbaru.kader");
        await using var page = await CircuitClient.ConnectAsync(product.Address, owner.Cookies());
        var secret = await page.StartAsync(product.Address, Path, CircuitClient.Markers((await owner.GetAsync(Path)).Body));
        (await page.SeesAsync(Question)).ShouldBeTrue();
        var sameAccount = _world.Accounts.Single(a => a.Name == "banjarbaru.kader");
        foreach (var thief in Thieves().Append(sameAccount))
        {
            using var user = await _world.LogInAsync(thief);
            await using var socket = await CircuitClient.ConnectAsync(product.Address, user.Cookies());
            (await socket.CallAsync("ConnectCircuit", secret)).ShouldBe("false", user.Name);
            (await socket.CallAsync("ResumeCircuit", secret, product.Address + "/", product.Address + Path, "[]", "")).ShouldNotStartWith("C", customMessage: user.Name);
            socket.Received.ShouldNotContain(Question, customMessage: user.Name);
        }

        await using var again = await CircuitClient.ConnectAsync(product.Address, owner.Cookies());
        (await again.CallAsync("ConnectCircuit", secret)).ShouldBe("true");
        (await again.SeesAsync(Question)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_connection_that_another_login_negotiated_runs_as_whoever_opens_it()
    {
        using var victim = await HttpUser.LogInAsync(product, "banjarbaru.supervisor");
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, product.Address + "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Cookie", victim.Cookies());
        using var response = await client.SendAsync(request);
        var token = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("connectionToken").GetString();
        using var thief = await HttpUser.LogInAsync(product, _world.Banjarmasin.Admin);
        await using var socket = await CircuitClient.ConnectAsync(product.Address, thief.Cookies(), token);
        await socket.StartAsync(product.Address, Path, CircuitClient.Markers((await victim.GetAsync(Path)).Body));
        (await socket.SeesAsync("tidak ada di wilayah Anda", "JS.Error")).ShouldBeTrue();
        socket.Received.ShouldNotContain(Question);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_next_thing_done_on_an_open_page_ends_it_after_a_logout_or_a_deactivation(bool logout)
    {
        using var user = await HttpUser.LogInAsync(product, "banjarbaru.supervisor");
        await using var socket = await CircuitClient.ConnectAsync(product.Address, user.Cookies());
        await socket.StartAsync(product.Address, Path, CircuitClient.Markers((await user.GetAsync(Path)).Body));
        (await socket.SeesAsync(Question)).ShouldBeTrue();
        await socket.CallAsync("OnLocationChanged", product.Address + Path + "?a=1", null, false);
        socket.Received.ShouldNotContain("JS.Error");
        if (logout) await user.PostAsync("/account/logout", []);
        else await SetActiveAsync("banjarbaru.supervisor", false);
        await socket.CallAsync("OnLocationChanged", product.Address + Path + "?a=2", null, false);
        (await socket.SeesAsync("JS.Error")).ShouldBeTrue();
        if (!logout) await SetActiveAsync("banjarbaru.supervisor", true);
    }

    [Fact]
    public async Task A_page_on_which_nothing_is_done_asks_each_half_minute_whether_its_login_still_holds()
    {
        await using var scope = product.Services.CreateAsyncScope();
        var provider = scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>().ShouldBeOfType<AccessRevalidation>();
        var members = BindingFlags.Instance | BindingFlags.NonPublic;
        ((TimeSpan)typeof(AccessRevalidation).GetProperty("RevalidationInterval", members)!.GetValue(provider)!).ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(30));
        var gone = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity(
        [
            new(SaasClaims.UserId, _world.Banjarbaru.User.ToString()), new(SaasClaims.SessionId, _world.Banjarbaru.User.ToString()), new(SaasClaims.SecurityStamp, "x"),
        ], "test"));
        var valid = (Task<bool>)typeof(AccessRevalidation).GetMethod("ValidateAuthenticationStateAsync", members)!.Invoke(provider, [new AuthenticationState(gone), CancellationToken.None])!;
        (await valid).ShouldBeFalse();
    }

    [Fact]
    public void The_owner_of_a_circuit_is_known_while_it_is_connected_and_three_hours_after()
    {
        var clock = new FakeClock();
        var owners = new CircuitOwners(clock);
        owners.Connected("circuit", "login");
        clock.Advance(TimeSpan.FromHours(10));
        owners.Connected("other", "login");
        owners.IsOf("circuit", "login").ShouldBeTrue();
        owners.IsOf("circuit", "another").ShouldBeFalse();
        owners.Disconnected("circuit");
        clock.Advance(TimeSpan.FromHours(4));
        owners.Connected("other", "login");
        owners.IsOf("circuit", "login").ShouldBeFalse();
    }

    /// <summary>The other city's enumerator and admin, the province, a role of the own city that asks nobody, and no login.</summary>
    private IEnumerable<ProofAccount> Thieves() =>
    [
        .. _world.Accounts.Where(a => a.Tenant == _world.Banjarmasin.Tenant && a.Role is (RoleNames.Enumerator or RoleNames.CityAdmin)),
        .. _world.Accounts.Where(a => a.Role == RoleNames.ProvinceAdmin || (a.Tenant == _world.Banjarbaru.Tenant && a.Role == RoleNames.Leader)),
        ProofAccount.Nobody,
    ];

    private async Task<CircuitClient> StartAsync(string name)
    {
        using var user = await HttpUser.LogInAsync(product, name);
        var socket = await CircuitClient.ConnectAsync(product.Address, user.Cookies());
        await socket.StartAsync(product.Address, Path, CircuitClient.Markers((await user.GetAsync(Path)).Body));
        (await socket.SeesAsync(Question)).ShouldBeTrue();
        return socket;
    }

    private async Task<string> MarkersAsync(string name)
    {
        using var user = await HttpUser.LogInAsync(product, name);
        return CircuitClient.Markers((await user.GetAsync(Path)).Body);
    }

    private Task<int> SetActiveAsync(string name, bool active) => MachineClients.AsAdminAsync(product, _world.Banjarbaru.Tenant, async services =>
    {
        var users = services.GetRequiredService<IUserAppService>();
        await users.SetActiveAsync((await users.GetListAsync(name)).Items.Single().Id, active);
        return 0;
    });
}
