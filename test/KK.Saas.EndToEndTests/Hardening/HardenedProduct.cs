using Microsoft.AspNetCore.Hosting;

namespace KK.Saas.EndToEndTests.Hardening;

/// <summary>As behind TLS in production: strict cookies, few tries.</summary>
public sealed class HardenedProduct : Product
{
    protected override void Override(IWebHostBuilder builder)
    {
        builder.UseSetting("Security:SecureCookies", "true");
        builder.UseSetting("RateLimits:LoginPerMinute", "6");
    }
}
