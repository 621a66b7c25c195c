namespace KK.Saas.Core.Data;

/// <summary>Makes generated data for demonstrations. Safe to run any number of times; never runs in Production.</summary>
public interface IDemoDataContributor
{
    /// <summary>Lower runs earlier.</summary>
    int Order { get; }

    /// <summary>Makes the data; sets the tenants that it works for by itself.</summary>
    Task SeedAsync(CancellationToken cancellationToken = default);
}
