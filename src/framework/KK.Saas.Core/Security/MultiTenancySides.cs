namespace KK.Saas.Core.Security;

/// <summary>On which side a permission can be granted. The default is the tenant's.</summary>
[Flags]
public enum MultiTenancySides
{
    /// <summary>Users of a kabupaten/kota.</summary>
    Tenant = 1,

    /// <summary>Users of the province.</summary>
    Host = 2,

    /// <summary>Both.</summary>
    Both = 3,
}
