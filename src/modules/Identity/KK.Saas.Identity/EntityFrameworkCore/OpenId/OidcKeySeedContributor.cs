using KK.Saas.Core.Data;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <summary>The first keys of the OpenID Connect server.</summary>
public sealed class OidcKeySeedContributor(OidcKeyStore keys) : IDataSeedContributor
{
    public int Order => 35;

    public Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default) => context.IsHost ? keys.RotateAsync(cancellationToken) : Task.CompletedTask;
}
