using System.Security.Cryptography;
using System.Text;
using System.Web;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity.EntityFrameworkCore.OpenId;
using KK.Saas.Identity.HttpApi.OpenId;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace KK.Saas.EndToEndTests.Api;

/// <summary>Apps for people: authorization code with PKCE, rotating refresh tokens, logout.</summary>
public sealed class OpenIdTests(Product product) : IClassFixture<Product>
{
    private const string App = "kk-app-uji";
    private const string Verifier = "pembuktian-yang-panjang-sekali-untuk-uji-0123456789";
    private const string Callback = "http://127.0.0.1:9/kembali";

    [Fact]
    public async Task An_app_gets_a_token_by_code_and_proof_and_the_token_is_the_users_within_its_scope()
    {
        using var api = new ApiClient(product.Address);
        var code = await CodeAsync("banjarbaru.admin", "figures offline_access");
        (await RedeemAsync(api, code, "salah-sekali-tetapi-juga-panjang-untuk-uji-012345")).Status.ShouldBe(400);
        code = await CodeAsync("banjarbaru.admin", "figures offline_access");
        var (status, body) = await RedeemAsync(api, code, Verifier);
        status.ShouldBe(200, body.ToString());
        var token = body.GetProperty("access_token").GetString()!;
        (await api.GetAsync("/api/v1/me", token)).Body.GetProperty("userName").GetString().ShouldBe("banjarbaru.admin");
        (await api.GetAsync("/api/v1/villages", token)).Status.ShouldBe(200);
        (await api.GetAsync("/api/v1/families", token)).Status.ShouldBe(403); // the admin may, this token may not
        (await RedeemAsync(api, code, Verifier)).Status.ShouldBe(400); // a code works once
    }

    [Fact]
    public async Task Without_proof_there_is_no_code()
    {
        await RegisterAsync();
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.pimpinan");
        (await page.APIRequest.GetAsync($"/connect/authorize?client_id={App}&response_type=code&redirect_uri={Uri.EscapeDataString(Callback)}&scope=figures", new() { MaxRedirects = 0 }))
            .Headers.GetValueOrDefault("location", "").ShouldNotContain("code=");
        (await page.APIRequest.GetAsync($"/connect/authorize?client_id={App}&response_type=code&redirect_uri={Uri.EscapeDataString("http://jahat.example/")}", new() { MaxRedirects = 0 })).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_refresh_token_works_once_and_a_second_use_ends_the_whole_family_of_tokens()
    {
        using var api = new ApiClient(product.Address);
        var first = (await RedeemAsync(api, await CodeAsync("banjarbaru.ketua", "figures offline_access"), Verifier)).Body;
        var (status, second) = await RefreshAsync(api, first.GetProperty("refresh_token").GetString()!);
        status.ShouldBe(200, second.ToString());
        (await api.GetAsync("/api/v1/me", second.GetProperty("access_token").GetString())).Status.ShouldBe(200);
        (await RefreshAsync(api, first.GetProperty("refresh_token").GetString()!)).Status.ShouldBe(400); // a thief's copy
        (await RefreshAsync(api, second.GetProperty("refresh_token").GetString()!)).Status.ShouldBe(400);
        (await api.GetAsync("/api/v1/me", second.GetProperty("access_token").GetString())).Status.ShouldBe(401);
    }

    [Fact]
    public async Task When_the_login_ends_the_tokens_end_with_it()
    {
        using var api = new ApiClient(product.Address);
        var page = await product.OpenAsync();
        var tokens = (await RedeemAsync(api, await CodeAsync("banjarbaru.sekretaris", "figures offline_access", page), Verifier)).Body;
        (await api.GetAsync("/api/v1/me", tokens.GetProperty("access_token").GetString())).Status.ShouldBe(200);
        await page.GotoAsync("/");
        await page.LogOutAsync();
        await page.WaitForURLAsync("**/login");
        (await api.GetAsync("/api/v1/me", tokens.GetProperty("access_token").GetString())).Status.ShouldBe(401);
        (await RefreshAsync(api, tokens.GetProperty("refresh_token").GetString()!)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Tokens_stay_good_when_the_keys_change_and_new_keys_are_published_before_they_sign()
    {
        using var api = new ApiClient(product.Address);
        var tokens = (await RedeemAsync(api, await CodeAsync("banjarbaru.camat", "figures offline_access"), Verifier)).Body;
        var before = (await api.GetAsync("/.well-known/jwks")).Body.GetProperty("keys").GetArrayLength();
        using (product.Services.GetRequiredService<ICurrentTenant>().ChangeToHost())
        {
            await using var scope = product.Services.CreateAsyncScope();
            var late = new OidcKeyStore(
                scope.ServiceProvider.GetRequiredService<EntityFrameworkCore.SaasDbContext>(), scope.ServiceProvider.GetRequiredService<Core.Keys.IMasterKey>(), new LaterClock(OidcKey.Term + TimeSpan.FromDays(1)));
            await late.RotateAsync();
        }

        product.Services.GetRequiredService<OidcKeyRefresh>().Refresh();
        (await api.GetAsync("/api/v1/me", tokens.GetProperty("access_token").GetString())).Status.ShouldBe(200);
        var renewed = (await RefreshAsync(api, tokens.GetProperty("refresh_token").GetString()!)).Body.GetProperty("access_token").GetString()!;
        KeyOf(renewed).ShouldBe(KeyOf(tokens.GetProperty("access_token").GetString()!)); // the new key is known, not in use yet
        (await api.GetAsync("/api/v1/me", renewed)).Status.ShouldBe(200);
        (await api.GetAsync("/.well-known/jwks")).Body.GetProperty("keys").GetArrayLength().ShouldBe(before + 1);
    }

    [Fact]
    public async Task Keys_have_128_bits_of_security_or_more()
    {
        using var api = new ApiClient(product.Address);
        var keys = (await api.GetAsync("/.well-known/jwks")).Body.GetProperty("keys").EnumerateArray().ToList();
        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(k => k.GetProperty("crv").GetString() == "P-256" && k.GetProperty("alg").GetString() == "ES256");
        var token = (await RedeemAsync(api, await CodeAsync("banjarbaru.ketua", "figures"), Verifier)).Body.GetProperty("access_token").GetString()!;
        HeaderOf(token, "alg").ShouldBe("A256KW");
        HeaderOf(token, "enc").ShouldBe("A256CBC-HS512");
    }

    [Fact]
    public async Task Users_see_which_apps_hold_tokens_of_theirs_and_withdraw_one_at_once()
    {
        using var api = new ApiClient(product.Address);
        var page = await product.OpenPhoneAsync();
        var tokens = (await RedeemAsync(api, await CodeAsync("banjarbaru.lurah", "figures offline_access", page), Verifier)).Body;
        await page.GotoAsync("/account");
        var apps = page.GetByRole(AriaRole.Region, new() { Name = "Aplikasi yang memakai akun Anda" });
        await Assertions.Expect(apps.GetByRole(AriaRole.Listitem)).ToContainTextAsync("angka kelurahan");
        await apps.ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("account-apps");
        await apps.GetByRole(AriaRole.Button, new() { Name = "Cabut: Aplikasi uji" }).ClickAsync();
        await Assertions.Expect(apps).ToHaveCountAsync(0);
        (await api.GetAsync("/api/v1/me", tokens.GetProperty("access_token").GetString())).Status.ShouldBe(401);
        (await RefreshAsync(api, tokens.GetProperty("refresh_token").GetString()!)).Status.ShouldBe(400);
        await page.GotoAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Selamat"); // the login stays
    }

    private static string KeyOf(string token) => HeaderOf(token, "kid");

    private static string HeaderOf(string token, string name)
    {
        var header = token[..token.IndexOf('.', StringComparison.Ordinal)].Replace('-', '+').Replace('_', '/');
        using var json = System.Text.Json.JsonDocument.Parse(Convert.FromBase64String(header.PadRight((header.Length + 3) / 4 * 4, '=')));
        return json.RootElement.GetProperty(name).GetString()!;
    }

    private async Task<string> CodeAsync(string userName, string scope, IPage? known = null)
    {
        await RegisterAsync();
        var page = known ?? await product.OpenAsync();
        await page.LogInAsync(userName);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        var challenge = Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var answer = await page.APIRequest.GetAsync(
            $"/connect/authorize?client_id={App}&response_type=code&redirect_uri={Uri.EscapeDataString(Callback)}&scope={Uri.EscapeDataString(scope)}&code_challenge={challenge}&code_challenge_method=S256&state=x",
            new() { MaxRedirects = 0 });
        answer.Status.ShouldBe(302, await answer.TextAsync());
        var location = new Uri(answer.Headers["location"]);
        location.GetLeftPart(UriPartial.Path).ShouldBe(Callback);
        return HttpUtility.ParseQueryString(location.Query)["code"]!;
    }

    private static Task<(int Status, System.Text.Json.JsonElement Body)> RedeemAsync(ApiClient api, string code, string verifier) => api.PostAsync(
        "/connect/token", ("grant_type", "authorization_code"), ("client_id", App), ("code", code), ("redirect_uri", Callback), ("code_verifier", verifier));

    private static Task<(int Status, System.Text.Json.JsonElement Body)> RefreshAsync(ApiClient api, string token) =>
        api.PostAsync("/connect/token", ("grant_type", "refresh_token"), ("client_id", App), ("refresh_token", token));

    private async Task RegisterAsync()
    {
        await using var scope = product.Services.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await applications.FindByClientIdAsync(App) is not null) return;
        var descriptor = new OpenIddictApplicationDescriptor { ClientId = App, DisplayName = "Aplikasi uji", ClientType = ClientTypes.Public, ConsentType = ConsentTypes.Implicit };
        descriptor.RedirectUris.Add(new Uri(Callback));
        descriptor.Permissions.UnionWith([
            Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.GrantTypes.AuthorizationCode, Permissions.GrantTypes.RefreshToken,
            Permissions.ResponseTypes.Code, Permissions.Prefixes.Scope + "figures"]);
        await applications.CreateAsync(descriptor);
    }

    private sealed class LaterClock(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }
}
