using KK.Saas.DbMigrator.Demo;
using KK.Saas.TestBase;
using Microsoft.Playwright;

namespace KK.Saas.EndToEndTests;

/// <summary>What a person does on a page.</summary>
internal static class PageActions
{
    private const int PictureAttempts = 4;

    public static async Task LogInAsync(this IPage page, string userName, string password = DemoAccounts.Password)
    {
        await page.GotoAsync("/login");
        await page.GetByLabel("Nama pengguna").FillAsync(userName);
        await page.GetByLabel("Kata sandi").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
    }

    public static async Task LogOutAsync(this IPage page) => await page.GetByRole(AriaRole.Button, new() { Name = "Keluar" }).ClickAsync();

    /// <summary>The status of an address for the login of this page.</summary>
    public static async Task<int> StatusAsync(this IPage page, string path) => (await page.GotoAsync(path))!.Status;

    /// <summary>Keeps a picture of the page for people to look at.</summary>
    public static Task PictureAsync(this IPage page, string name) => KeepAsync(page, name, path => page.ScreenshotAsync(new() { Path = path }));

    /// <summary>Keeps a picture of one part of the page, however high it is.</summary>
    public static Task PictureOfAsync(this IPage page, string selector, string name) =>
        KeepAsync(page, name, path => page.Locator(selector).ScreenshotAsync(new() { Path = path }));

    private static async Task KeepAsync(IPage page, string name, Func<string, Task> take)
    {
        var folder = Environment.GetEnvironmentVariable("KK_TEST_RESULTS") ?? Path.Combine(Path.GetTempPath(), "kk-test-results");
        var size = page.ViewportSize!;
        var database = TestDatabase.IsPostgreSql ? "postgresql" : "sqlite";
        var path = Path.Combine(folder, "pictures", $"{name}-{size.Width}x{size.Height}-{database}.png");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await take(path);
                return;
            }
            catch (PlaywrightException) when (attempt < PictureAttempts)
            {
                // Headless Chromium without a GPU now and then fails to capture on a busy machine.
                await page.WaitForTimeoutAsync(500);
            }
        }
    }
}
