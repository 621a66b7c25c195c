using KK.Saas.TestBase;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace KK.Saas.EndToEndTests;

/// <summary>
/// The whole product as its users meet it: a database made by the migrator's own commands, the web host on a real port,
/// and Chromium in front of it.
/// </summary>
public class Product : IAsyncLifetime
{
    private static readonly string[] ChromiumArguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private TestDatabase _database = null!;
    private WebHost _host = null!;
    private IPlaywright? _playwright;
    private const int StartAttempts = 3;

    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    /// <summary>"Demanded" outside the demo.</summary>
    protected virtual string SecondFactor => "Optional";

    /// <summary>Of the running host, to look behind the pages.</summary>
    public IServiceProvider Services => _host.Services;

    /// <summary>Of the application's login.</summary>
    protected string ConnectionString => _database.ConnectionString;

    /// <summary>Of the database's owner, to take a wall away.</summary>
    protected string OwnerConnectionString => _database.OwnerConnectionString;

    public virtual async ValueTask InitializeAsync()
    {
        _database = await DemoDatabase.CopyAsync();
        _host = await StartAsync();
        Address = _host.ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    /// <summary>On a busy machine the host can start before the factory has named its port; then another one does.</summary>
    private async Task<WebHost> StartAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            var host = new WebHost(_database.ConnectionString, SecondFactor, Configure, Override);
            try
            {
                host.UseKestrel(0);
                host.StartServer();
                return host;
            }
            catch (InvalidOperationException) when (attempt < StartAttempts)
            {
                await host.DisposeAsync();
            }
        }
    }

    /// <summary>A browser of its own, with its own cookies.</summary>
    public async Task<IPage> OpenAsync(int width = 1440, int height = 900, string? address = null)
    {
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ChromiumArguments });
        var context = await _browser.NewContextAsync(new() { BaseURL = address ?? Address, ViewportSize = new() { Width = width, Height = height }, Locale = "id-ID" });
        return await context.NewPageAsync();
    }

    /// <summary>A browser on a cheap phone.</summary>
    public Task<IPage> OpenPhoneAsync() => OpenAsync(360, 740);

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Settings that replace those of the tests.</summary>
    protected virtual void Override(IWebHostBuilder builder)
    {
    }

    /// <summary>More settings.</summary>
    protected virtual void Configure(IWebHostBuilder builder)
    {
    }

    private sealed class WebHost(string connectionString, string secondFactor, Action<IWebHostBuilder> configure, Action<IWebHostBuilder> replace) : WebApplicationFactory<Web.WebModule>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development"); // static assets from the build output
            builder.UseSetting("Database:Provider", TestDatabase.IsPostgreSql ? "PostgreSql" : "Sqlite");
            builder.UseSetting("Database:ConnectionString", connectionString);
            if (TestDatabase.IsPostgreSql) builder.UseSetting("Database:ReaderConnectionString", TestDatabase.ReaderOf(connectionString));
            builder.UseSetting("PersonalData:MasterKey", DemoDatabase.MasterKey);
            builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
            configure(builder);
            builder.UseSetting("RateLimits:LoginPerMinute", "1000");
            builder.UseSetting("RateLimits:TokenPerMinute", "1000");
            builder.UseSetting("Security:SecondFactor", secondFactor);
            builder.UseSetting("Security:SecureCookies", "false"); // plain HTTP on loopback
            replace(builder);
        }
    }
}
