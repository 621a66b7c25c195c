using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace KK.Saas.EndToEndTests.Hardening;

/// <summary>The web as it begins in Production, to see what it refuses.</summary>
internal sealed class ProductionHost(params (string Name, string Value)[] settings) : WebApplicationFactory<Web.WebModule>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
    }
}
