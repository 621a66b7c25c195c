using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

/// <summary>A family is referred at the door, served by an agency, and leaves the list of those that nobody serves.</summary>
public sealed class ReferralTests(Product product) : IClassFixture<Product>
{
    private const string Unserved = "/kelurahan/63.72.03.1003/unserved";

    [Fact]
    public async Task A_supervisor_refers_and_staff_serve()
    {
        var phone = await product.OpenPhoneAsync();
        await phone.LogInAsync("banjarbaru.supervisor");
        await phone.GotoAsync("/kelurahan/63.72.03.1003");
        await phone.GetByRole(AriaRole.Link, new() { Name = "Rentan belum dilayani" }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Belum dilayani di Sungai Tiung");
        await phone.PictureAsync("unserved");
        await FitsAsync(phone);
        var before = await CountAsync(phone);
        var name = await phone.Locator(".tasks li a").First.InnerTextAsync();
        await phone.Locator(".tasks li a.btn").First.ClickAsync();
        await phone.GetByLabel("Layanan yang dibutuhkan").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await phone.GetByRole(AriaRole.Button, new() { Name = "Lanjut" }).ClickAsync();
        await phone.GetByLabel("Dirujuk ke").SelectOptionAsync(new SelectOptionValue { Label = await LeadAsync(phone) });
        await phone.GetByLabel("Catatan untuk SKPD").FillAsync("Mohon dikunjungi sore hari");
        await phone.PictureAsync("refer");
        await FitsAsync(phone);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Kirim rujukan" }).ClickAsync();
        await Expect(phone.Locator("section[aria-labelledby=referrals]")).ToContainTextAsync("Dikirim");
        var card = new Uri(phone.Url).AbsolutePath;
        await phone.PictureAsync("family-referrals");
        await FitsAsync(phone);
        await phone.GotoAsync(Unserved);
        (await CountAsync(phone)).ShouldBe(before - 1);

        var link = await ReferralOfAsync(phone, card);
        var staff = await product.OpenPhoneAsync();
        await staff.LogInAsync("banjarbaru.staf");
        await staff.GotoAsync("/referrals");
        await staff.PictureAsync("referrals");
        await FitsAsync(staff);
        await staff.Locator($".tasks a[href='{link}']").ClickAsync();
        await Expect(staff.GetByText(name)).ToBeVisibleAsync();
        await Expect(staff.GetByText("Mohon dikunjungi sore hari")).ToBeVisibleAsync();
        await staff.PictureAsync("referral");
        await FitsAsync(staff);
        (await staff.StatusAsync(card)).ShouldBe(403);
        await staff.GotoAsync(link);
        await staff.GetByRole(AriaRole.Button, new() { Name = "Terima", Exact = true }).ClickAsync();
        await staff.GetByLabel("Catatan", new() { Exact = true }).First.FillAsync("Diserahkan di rumah");
        await staff.GetByRole(AriaRole.Button, new() { Name = "Sudah dilayani" }).ClickAsync();
        await Expect(staff.GetByText("Diserahkan di rumah")).ToBeVisibleAsync();
        await staff.GetByText("Selesaikan").ClickAsync();
        await staff.GetByRole(AriaRole.Button, new() { Name = "Selesai", Exact = true }).ClickAsync();
        await Expect(staff.GetByText("Data keluarga tidak ditampilkan")).ToBeVisibleAsync();
        (await staff.GetByText(name).CountAsync()).ShouldBe(0);

        await phone.GotoAsync(card);
        await Expect(phone.GetByText("Yang sudah diterima")).ToBeVisibleAsync();
        await phone.PictureAsync("family-served");
        await phone.GotoAsync(Unserved);
        (await CountAsync(phone)).ShouldBe(before - 1);
    }

    [Fact]
    public async Task The_secretariat_sees_how_far_referrals_are()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.sekretaris");
        foreach (var (path, name) in new[] { ("/referrals/sent", "referrals-sent"), ("/referrals/sent?state=Refused", "referrals-refused"), ("/kelurahan/63.72.03.1003", "village-unserved-link"), (Unserved, "unserved") })
        {
            (await page.StatusAsync(path)).ShouldBe(200, path);
            await page.PictureAsync(name);
            await FitsAsync(page);
        }

        await page.GotoAsync("/referrals/sent?state=Served");
        await page.Locator(".tasks a").First.ClickAsync();
        await page.PictureAsync("referral-overseen");
        var staff = await product.OpenAsync();
        await staff.LogInAsync("banjarbaru.staf");
        await staff.GotoAsync("/referrals");
        await staff.PictureAsync("referrals");
        await staff.Locator(".tasks a").First.ClickAsync();
        await staff.PictureAsync("referral");
        (await staff.StatusAsync("/referrals/sent")).ShouldBe(403);
    }

    private static async Task<int> CountAsync(IPage page) => int.Parse(
        (await page.Locator(".stat-value").First.InnerTextAsync()).Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string> LeadAsync(IPage page) =>
        (await page.Locator("#agency option").AllInnerTextsAsync()).Single(n => n.StartsWith("Dinas Pemberdayaan Perempuan", StringComparison.Ordinal));

    private static async Task<string> ReferralOfAsync(IPage page, string card)
    {
        await page.GotoAsync(card);
        return (await page.Locator("section[aria-labelledby=referrals] a[href^='/referrals/']").First.GetAttributeAsync("href"))!;
    }

    private static async Task FitsAsync(IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width, page.Url);
}
