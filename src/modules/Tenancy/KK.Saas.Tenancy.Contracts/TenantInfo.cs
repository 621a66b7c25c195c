using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Tenancy;

/// <summary>A kabupaten/kota as a tenant.</summary>
/// <param name="Id">Version-5 id of the region code.</param>
/// <param name="Region">The kabupaten/kota.</param>
/// <param name="Name">The name on the screen.</param>
/// <param name="IsSuspended">A suspended tenant's users cannot log in; its data stays.</param>
public sealed record TenantInfo(TenantId Id, RegionCode Region, string Name, bool IsSuspended)
{
    /// <summary>Why the tenant is suspended; null when it is not.</summary>
    public string? SuspensionReason { get; init; }
}
