using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Api;

/// <summary>Machine clients and the HTTP API, over real HTTP.</summary>
public sealed class ApiTests(Product product) : IClassFixture<Product>
{
    private const string SungaiTiung = "63.72.03.1003";
    private static readonly TenantId Banjarbaru = TenantId.ForRegion(RegionCode.Parse("63.72"));

    [Fact]
    public async Task A_machine_reads_the_figures_of_its_city_and_nothing_that_its_scope_leaves_out()
    {
        using var api = new ApiClient(product.Address);
        var client = await CreateAsync(Banjarbaru, "figures");
        var token = await api.TokenAsync(client.ClientId, client.Secret, "figures");
        var me = await api.GetAsync("/api/v1/me", token);
        me.Body.GetProperty("userName").GetString().ShouldBe($"app:{client.ClientId}");
        (await api.GetAsync("/api/v1/villages", token)).Status.ShouldBe(200);
        (await api.GetAsync($"/api/v1/villages/{SungaiTiung}", token)).Status.ShouldBe(200);
        (await api.GetAsync("/api/v1/catalogue", token)).Status.ShouldBe(200);
        var proposals = (await api.GetAsync($"/api/v1/villages/{SungaiTiung}/proposals", token)).Body.GetProperty("items");
        proposals[0].GetProperty("rank").GetInt32().ShouldBe(1);
        var loci = (await api.GetAsync("/api/v1/loci?index=50&belowAverage=30&vulnerable=20", token)).Body.GetProperty("loci");
        (await api.GetAsync($"/api/v1/loci/{loci[0].GetProperty("id").GetString()}", token)).Status.ShouldBe(200);
        (await api.GetAsync("/api/v1/loci?index=50", token)).Status.ShouldBe(400);
        (await api.GetAsync("/api/v1/regions/63.72", token)).Status.ShouldBe(200);
        (await api.GetAsync("/api/v1/families", token)).Status.ShouldBe(403);
        (await api.GetAsync("/api/v1/province", token)).Status.ShouldBe(403);
        (await api.GetAsync("/api/v1/villages/63.71.01.1001", token)).Status.ShouldBe(404);
        (await api.GetAsync("/api/v1/villages/abc", token)).Status.ShouldBe(404);
        (await api.GetAsync("/api/v1/villages?year=abc", token)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Families_of_a_machine_are_those_of_its_own_city()
    {
        using var api = new ApiClient(product.Address);
        var here = await CreateAsync(Banjarbaru, "families");
        var there = await CreateAsync(TenantId.ForRegion(RegionCode.Parse("63.71")), "families");
        var (tokenHere, tokenThere) = (await api.TokenAsync(here.ClientId, here.Secret, "families"), await api.TokenAsync(there.ClientId, there.Secret, "families"));
        var list = await api.GetAsync($"/api/v1/families?village={SungaiTiung}", tokenHere);
        list.Status.ShouldBe(200);
        var id = list.Body.GetProperty("items")[0].GetProperty("family").GetProperty("id").GetString();
        var family = await api.GetAsync($"/api/v1/families/{id}", tokenHere);
        family.Body.GetProperty("maskedFamilyCardNumber").GetString().ShouldBeOneOf("", family.Body.GetProperty("maskedFamilyCardNumber").GetString()![..Math.Min(4, family.Body.GetProperty("maskedFamilyCardNumber").GetString()!.Length)] + "********" + family.Body.GetProperty("maskedFamilyCardNumber").GetString()!.PadLeft(4)[^4..]);
        (await api.GetAsync($"/api/v1/families/{id}", tokenThere)).Status.ShouldBe(404);
        var foreign = await api.GetAsync($"/api/v1/families?village={SungaiTiung}", tokenThere);
        (foreign.Status == 400 || foreign.Body.GetProperty("items").GetArrayLength() == 0).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_token_with_a_wrong_one_or_with_a_cookie_alone_the_api_is_closed()
    {
        using var api = new ApiClient(product.Address);
        (await api.GetAsync("/api/v1/villages")).Status.ShouldBe(401);
        (await api.GetAsync("/api/v1/villages", "eyJhbGciOiJub25lIn0.e30.")).Status.ShouldBe(401);
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Selamat");
        var cookies = string.Join("; ", (await page.Context.CookiesAsync()).Select(c => $"{c.Name}={c.Value}"));
        (await api.GetAsync("/api/v1/villages", cookie: cookies)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_revoked_machine_and_its_tokens_end_at_once_and_a_scope_that_was_not_given_is_refused()
    {
        using var api = new ApiClient(product.Address);
        var client = await CreateAsync(Banjarbaru, "figures");
        var token = await api.TokenAsync(client.ClientId, client.Secret, "figures");
        (await api.PostAsync("/connect/token", ("grant_type", "client_credentials"), ("client_id", client.ClientId), ("client_secret", client.Secret), ("scope", "families"))).Status.ShouldBe(400);
        (await api.PostAsync("/connect/token", ("grant_type", "client_credentials"), ("client_id", client.ClientId), ("client_secret", "salah"), ("scope", "figures"))).Status.ShouldBe(401);
        await MachineClients.AsAdminAsync(product, Banjarbaru, async s =>
        {
            var clients = s.GetRequiredService<IMachineClientAppService>();
            var id = (await clients.GetListAsync()).Single(c => c.ClientId == client.ClientId).Id;
            await clients.RevokeAsync(id);
            return 0;
        });
        (await api.GetAsync("/api/v1/villages", token)).Status.ShouldBe(401);
        (await api.PostAsync("/connect/token", ("grant_type", "client_credentials"), ("client_id", client.ClientId), ("client_secret", client.Secret), ("scope", "figures"))).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_machine_asks_about_its_token_and_gives_it_back()
    {
        using var api = new ApiClient(product.Address);
        var client = await CreateAsync(Banjarbaru, "figures");
        var token = await api.TokenAsync(client.ClientId, client.Secret, "figures");
        var own = new[] { ("client_id", client.ClientId), ("client_secret", client.Secret), ("token", token) };
        (await api.PostAsync("/connect/introspect", own)).Body.GetProperty("active").GetBoolean().ShouldBeTrue();
        (await api.PostAsync("/connect/revoke", own)).Status.ShouldBe(200);
        (await api.PostAsync("/connect/introspect", own)).Body.GetProperty("active").GetBoolean().ShouldBeFalse();
        (await api.GetAsync("/api/v1/villages", token)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task The_description_lists_every_operation_with_its_scopes()
    {
        using var api = new ApiClient(product.Address);
        var (status, body) = await api.GetAsync("/openapi/v1.json");
        status.ShouldBe(200);
        var paths = body.GetProperty("paths");
        foreach (var path in new[] { "/api/v1/me", "/api/v1/villages", "/api/v1/villages/{code}", "/api/v1/province", "/api/v1/families", "/api/v1/families/{id}", "/api/v1/catalogue", "/api/v1/villages/{code}/proposals", "/api/v1/loci", "/api/v1/loci/{id}", "/api/v1/regions/{code}" })
            paths.TryGetProperty(path, out _).ShouldBeTrue(path);
        paths.EnumerateObject().ShouldAllBe(p => p.Name.StartsWith("/api/v1/"));
        paths.GetProperty("/api/v1/families").GetProperty("get").GetProperty("security").ToString().ShouldContain("families");
    }

    [Fact]
    public async Task The_reference_page_shows_the_api_without_a_script_error()
    {
        var page = await product.OpenAsync();
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") errors.Add(message.Text);
        };
        await page.GotoAsync("/api/reference/");
        await Expect(page.GetByText("KK.Saas").First).ToBeVisibleAsync();
        await Expect(page.GetByText("/api/v1/villages").First).ToBeVisibleAsync();
        await page.PictureAsync("api-reference");
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_admin_makes_and_revokes_a_machine_on_the_page()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/clients");
        await page.GetByLabel("Nama").FillAsync("Dasbor Bappeda");
        await page.GetByLabel("angka kelurahan").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Buat" }).ClickAsync();
        (await page.Locator("code.secret").TextContentAsync())!.Length.ShouldBe(64);
        await page.PictureAsync("client-made");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cabut: Dasbor Bappeda" }).ClickAsync();
        await Expect(page.GetByText("dicabut").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_a_login_or_a_token_may_not_open_stands_in_the_audit_log_without_what_was_typed()
    {
        using var api = new ApiClient(product.Address);
        var client = await CreateAsync(Banjarbaru, "figures");
        (await api.GetAsync("/api/v1/families/6372031407190077", await api.TokenAsync(client.ClientId, client.Secret, "figures"))).Status.ShouldBe(404);
        (await api.GetAsync("/api/v1/families", await api.TokenAsync(client.ClientId, client.Secret, "figures"))).Status.ShouldBe(403);
        var leader = await product.OpenAsync();
        await leader.LogInAsync("banjarbaru.pimpinan");
        await Expect(leader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Selamat");
        (await leader.StatusAsync("/clients")).ShouldBe(403);

        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/audit");
        await page.GetByLabel("Jenis").SelectOptionAsync(new SelectOptionValue { Label = "Ditolak" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Cari" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "GET /clients" })).ToContainTextAsync("banjarbaru.pimpinan");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = $"app:{client.ClientId}" })).ToContainTextAsync("GET /api/v1/families");
        await page.PictureAsync("audit-denied");
    }

    private Task<ClientSecret> CreateAsync(TenantId tenant, params string[] scopes) => MachineClients.CreateAsync(product, tenant, scopes);
}
