using System.Net;
using KK.Saas.DbMigrator.Demo;
using KK.Saas.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>Cookies and form tokens that were kept, changed, or taken from somebody else.</summary>
public sealed class ReplayTests(ProofProduct product) : IClassFixture<ProofProduct>
{
    [Fact]
    public async Task A_cookie_that_was_kept_opens_nothing_after_the_logout()
    {
        using var user = await HttpUser.LogInAsync(product, "banjarbaru.ketua");
        var kept = user.Cookies();
        (await AskAsync(kept)).ShouldBe(HttpStatusCode.OK);
        await user.PostAsync("/account/logout", []);
        (await AskAsync(kept)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cookie_that_was_kept_opens_nothing_for_a_deactivated_account_or_after_a_new_password(bool deactivate)
    {
        var name = deactivate ? "banjarbaru.anggota" : "banjarbaru.sekretaris";
        using var user = await HttpUser.LogInAsync(product, name);
        var kept = user.Cookies();
        (await AskAsync(kept)).ShouldBe(HttpStatusCode.OK);
        await MachineClients.AsAdminAsync(product, Core.MultiTenancy.TenantId.ForRegion(DemoAccounts.Banjarbaru), async services =>
        {
            var users = services.GetRequiredService<IUserAppService>();
            var id = (await users.GetListAsync(name)).Items.Single().Id;
            if (deactivate) await users.SetActiveAsync(id, false);
            else await users.ResetPasswordAsync(id);
            return 0;
        });
        (await AskAsync(kept)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_cookie_with_any_part_changed_is_no_login()
    {
        using var user = await HttpUser.LogInAsync(product, "banjarbaru.ketua");
        var kept = user.Cookies();
        var start = kept.IndexOf("kk-saas=", StringComparison.Ordinal) + "kk-saas=".Length;
        for (var at = start; at < kept.Length && kept[at] != ';'; at += 40)
            (await AskAsync(kept[..at] + (kept[at] == 'A' ? 'B' : 'A') + kept[(at + 1)..])).ShouldBe(HttpStatusCode.Redirect, $"character {at}");
    }

    [Fact]
    public async Task The_form_token_of_another_city_is_refused()
    {
        using var thief = await HttpUser.LogInAsync(product, "banjarmasin.admin");
        using var victim = await HttpUser.LogInAsync(product, "banjarbaru.admin");
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false });
        var form = SeenForm.On("/settings", (await thief.GetAsync("/settings")).Body).First();
        foreach (var (token, expected) in new[] { (await victim.TokenAsync(), HttpStatusCode.BadRequest), (await thief.TokenAsync(), HttpStatusCode.OK) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, product.Address + "/settings") { Content = new FormUrlEncodedContent(new Dictionary<string, string>(form.Variants[0]) { ["__RequestVerificationToken"] = token }) };
            request.Headers.Add("Cookie", thief.Cookies());
            using var response = await client.SendAsync(request);
            (response.StatusCode == HttpStatusCode.BadRequest).ShouldBe(expected == HttpStatusCode.BadRequest, response.StatusCode.ToString());
        }
    }

    private async Task<HttpStatusCode> AskAsync(string cookies)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, product.Address + "/families");
        request.Headers.Add("Cookie", cookies);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
