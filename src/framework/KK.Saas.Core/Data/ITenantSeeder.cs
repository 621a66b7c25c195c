using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Core.Data;

/// <summary>Runs the seed contributors for one tenant, such as one that was just created.</summary>
public interface ITenantSeeder
{
    /// <summary>Safe to run any number of times.</summary>
    Task SeedAsync(TenantId tenant, CancellationToken cancellationToken = default);
}
