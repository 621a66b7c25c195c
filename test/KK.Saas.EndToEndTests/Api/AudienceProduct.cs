using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Server;

namespace KK.Saas.EndToEndTests.Api;

/// <summary>The product whose server can be told to make its tokens for somebody else.</summary>
public sealed class AudienceProduct : Product
{
    /// <summary>For whom tokens are made; null leaves it to the product.</summary>
    public IReadOnlyList<string>? Audiences { get; set; }

    protected override void Override(IWebHostBuilder builder) => builder.ConfigureTestServices(services => services.AddOpenIddict().AddServer(server =>
        server.AddEventHandler<OpenIddictServerEvents.ProcessSignInContext>(handler => handler.SetOrder(int.MinValue).UseInlineHandler(context =>
        {
            if (Audiences is { } audiences) context.Principal!.SetResources(audiences);
            return default;
        }))));
}
