namespace KK.Saas.Tenancy;

/// <summary>Settings of the current tenant, as text by name.</summary>
public interface ITenantSettings
{
    /// <summary>The value, or the fallback where the tenant set none.</summary>
    Task<string> GetAsync(string name, string fallback, CancellationToken cancellationToken = default);

    /// <summary>Sets a value; null takes it back to the fallback.</summary>
    Task SetAsync(string name, string? value, CancellationToken cancellationToken = default);
}
