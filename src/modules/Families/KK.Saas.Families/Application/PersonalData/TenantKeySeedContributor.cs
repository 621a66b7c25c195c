using KK.Saas.Core.Data;

namespace KK.Saas.Families.Application.PersonalData;

/// <summary>Makes each tenant's key before anybody needs it, so that no request has to.</summary>
public sealed class TenantKeySeedContributor(FamilyKeyring keys) : IDataSeedContributor
{
    public int Order => 20;

    public Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default) =>
        context.IsHost ? Task.CompletedTask : keys.GetTenantSecretsAsync(cancellationToken);
}
