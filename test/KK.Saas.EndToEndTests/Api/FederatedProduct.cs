using Microsoft.AspNetCore.Hosting;

namespace KK.Saas.EndToEndTests.Api;

/// <summary>The product with a government's identity provider configured.</summary>
public sealed class FederatedProduct : Product
{
    public GovernmentProvider Government { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        Government = await GovernmentProvider.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Government.DisposeAsync();
    }

    protected override void Configure(IWebHostBuilder builder)
    {
        builder.UseSetting("Authentication:External:Authority", Government.Address);
        builder.UseSetting("Authentication:External:ClientId", GovernmentProvider.ClientId);
        builder.UseSetting("Authentication:External:ClientSecret", GovernmentProvider.Secret);
        builder.UseSetting("Authentication:External:Name", "SSO ASN");
    }
}
