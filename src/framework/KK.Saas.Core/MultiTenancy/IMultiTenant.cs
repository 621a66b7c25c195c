namespace KK.Saas.Core.MultiTenancy;

/// <summary>A row that one tenant owns. The tenant is set once, by the constructor, and never changes.</summary>
public interface IMultiTenant
{
    /// <summary>The owner.</summary>
    TenantId TenantId { get; }
}
