namespace KK.Saas.Core.Data;

/// <summary>Puts data in place that must be there. Safe to run any number of times.</summary>
public interface IDataSeedContributor
{
    /// <summary>Lower runs earlier.</summary>
    int Order { get; }

    /// <summary>Seeds; runs as the host first, then once as each tenant.</summary>
    Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default);
}
