using System.Text.RegularExpressions;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OtpNet;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

/// <summary>From the login to the first page with each factor.</summary>
public sealed class LoginFactorTests(StrictProduct product) : IClassFixture<StrictProduct>
{
    private static readonly Regex SecondFactorPage = new("/account/second-factor");

    [Fact]
    public async Task An_admin_sets_up_the_app_then_logs_in_with_a_code_and_with_a_recovery_code()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.admin");
        await Expect(page).ToHaveURLAsync(SecondFactorPage);
        await page.GotoAsync("/users");
        await Expect(page).ToHaveURLAsync(SecondFactorPage); // nothing else opens before
        await page.PictureAsync("second-factor");
        var secret = Base32Encoding.ToBytes((await page.Locator("code.secret").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal));
        await page.GetByLabel("Kode").FillAsync("000000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Aktifkan" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.GetByLabel("Kode").FillAsync(Code(secret));
        await page.GetByRole(AriaRole.Button, new() { Name = "Aktifkan" }).ClickAsync();
        await Expect(page.Locator(".recovery-codes code")).ToHaveCountAsync(10);
        await page.PictureAsync("recovery-codes");
        var recovery = (await page.Locator(".recovery-codes code").First.TextContentAsync())!;
        await page.GotoAsync("/");
        await page.LogOutAsync();

        await page.LogInAsync("banjarbaru.admin");
        await Expect(page).ToHaveURLAsync(new Regex("/login/code"));
        (await page.StatusAsync("/users")).ShouldBe(200);
        await Expect(page).ToHaveURLAsync(new Regex("/login")); // the password alone opens nothing
        await page.LogInAsync("banjarbaru.admin");
        await page.PictureAsync("login-code");
        await page.GetByLabel("Kode").FillAsync(Code(secret, steps: 1)); // the next one: the current was used to set up
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Selamat");
        await page.GotoAsync("/account");
        await Expect(page.GetByText("Kata sandi + kode aplikasi")).ToBeVisibleAsync();
        await page.PictureAsync("account");
        await page.LogOutAsync();

        await page.LogInAsync("banjarbaru.admin");
        await page.GetByLabel("Kode").FillAsync(recovery);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Selamat");
        await page.LogOutAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GetByLabel("Kode").FillAsync(recovery);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Somebody_whose_role_asks_for_no_second_factor_comes_in_with_the_password()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.kader");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Kader");
    }

    [Fact]
    public async Task A_login_on_another_device_is_ended_from_the_account_page()
    {
        var (phone, laptop) = (await product.OpenPhoneAsync(), await product.OpenAsync());
        await phone.LogInAsync("banjarbaru.lurah");
        await laptop.LogInAsync("banjarbaru.lurah");
        await laptop.GotoAsync("/account");
        await laptop.PictureAsync("account-sessions");
        await laptop.GetByRole(AriaRole.Button, new() { Name = "Akhiri semua perangkat lain" }).ClickAsync();
        await Expect(laptop.GetByRole(AriaRole.Button, new() { Name = "Akhiri semua perangkat lain" })).ToHaveCountAsync(0);
        await phone.GotoAsync("/");
        await Expect(phone.GetByLabel("Kata sandi")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_login_of_some_minutes_ago_gives_the_password_once_more_before_it_ends_others()
    {
        var (phone, laptop) = (await product.OpenPhoneAsync(), await product.OpenAsync());
        foreach (var page in new[] { phone, laptop }) await page.LogInAsync("banjarbaru.supervisor");
        await AgeLoginsAsync("banjarbaru.supervisor");
        await phone.GotoAsync("/account/second-factor");
        await Expect(phone).ToHaveURLAsync(new Regex("/account/confirm"));
        await phone.PictureAsync("confirm");
        await laptop.GotoAsync("/account");
        await laptop.GetByRole(AriaRole.Button, new() { Name = "Akhiri semua perangkat lain" }).ClickAsync();
        await Expect(laptop).ToHaveURLAsync(new Regex("/account/confirm"));
        await laptop.PictureAsync("confirm");
        await laptop.GetByLabel("Kata sandi").FillAsync("salah-sekali");
        await laptop.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan" }).ClickAsync();
        await Expect(laptop.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await laptop.GetByLabel("Kata sandi").FillAsync(DbMigrator.Demo.DemoAccounts.Password);
        await laptop.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan" }).ClickAsync();
        await laptop.GetByRole(AriaRole.Button, new() { Name = "Akhiri semua perangkat lain" }).ClickAsync();
        await Expect(laptop.GetByRole(AriaRole.Status)).ToContainTextAsync("tersimpan");
        await phone.GotoAsync("/");
        await Expect(phone.GetByLabel("Kata sandi")).ToBeVisibleAsync();
    }

    private async Task AgeLoginsAsync(string userName)
    {
        using var host = product.Services.GetRequiredService<ICurrentTenant>().ChangeToHost();
        await using var scope = product.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        foreach (var session in await context.Set<UserSession>().Where(s => context.Set<User>().Any(u => u.Id == s.UserId && u.UserName == userName)).ToListAsync())
            session.Prove(session.CreatedAt.AddMinutes(-6));
        await context.SaveChangesAsync();
    }

    private static string Code(byte[] secret, int steps = 0) => new Totp(secret).ComputeTotp(DateTime.UnixEpoch.AddSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + (steps * 30)));
}
