namespace KK.Saas.Core.MultiTenancy;

/// <summary>Three different things: nothing known, one tenant, or the province itself.</summary>
public enum TenantScopeKind
{
    /// <summary>No scope was set. Reading or writing tenant data is an error.</summary>
    None = 0,

    /// <summary>One tenant.</summary>
    Tenant = 1,

    /// <summary>The province (host). It owns shared data and reads sums, never families.</summary>
    Host = 2,
}
