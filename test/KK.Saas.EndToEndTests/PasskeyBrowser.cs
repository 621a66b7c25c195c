using Microsoft.Playwright;

namespace KK.Saas.EndToEndTests;

/// <summary>Chromium with a device of its own that keeps passkeys and asks for a fingerprint; both are made up.</summary>
internal sealed class PasskeyBrowser
{
    private readonly ICDPSession _devTools;
    private readonly string _device;

    private PasskeyBrowser(ICDPSession devTools, string device, IPage page) => (_devTools, _device, Page) = (devTools, device, page);

    public IPage Page { get; }

    /// <summary>Passkeys belong to names, not to numbers: the page is opened at localhost.</summary>
    public static async Task<PasskeyBrowser> OpenAsync(Product product, int width, int height)
    {
        var page = await product.OpenAsync(width, height, $"http://localhost:{new Uri(product.Address).Port}");
        var devTools = await page.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("WebAuthn.enable");
        var made = await devTools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        return new PasskeyBrowser(devTools, made!.Value.GetProperty("authenticatorId").GetString()!, page);
    }

    /// <summary>A finger that the device knows, or not.</summary>
    public Task VerifiesAsync(bool fits) => _devTools.SendAsync("WebAuthn.setUserVerified", new Dictionary<string, object> { ["authenticatorId"] = _device, ["isUserVerified"] = fits });

    public async Task<int> CountAsync() =>
        (await _devTools.SendAsync("WebAuthn.getCredentials", new Dictionary<string, object> { ["authenticatorId"] = _device }))!.Value.GetProperty("credentials").GetArrayLength();
}
