using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity.EntityFrameworkCore.OpenId;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace KK.Saas.Identity.HttpApi.OpenId;

/// <summary>Gives the server its keys out of the database.</summary>
internal sealed class OidcKeyOptions(IServiceScopeFactory scopes, ICurrentTenant tenant) : IConfigureOptions<OpenIddictServerOptions>
{
    // Options know no asynchronous calls; this runs at the start and every ten minutes.
    public void Configure(OpenIddictServerOptions options) => ConfigureAsync(options).GetAwaiter().GetResult();

    private async Task ConfigureAsync(OpenIddictServerOptions options)
    {
        using var host = tenant.ChangeToHost();
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<OidcKeyStore>();
        foreach (var key in await store.ListAsync(isForSigning: true)) options.SigningCredentials.Add(new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256));
        foreach (var key in await store.ListAsync(isForSigning: false))
            options.EncryptionCredentials.Add(new EncryptingCredentials(key, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
    }
}
