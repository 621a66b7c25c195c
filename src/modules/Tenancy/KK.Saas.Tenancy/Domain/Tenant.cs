using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Tenancy.Domain;

/// <summary>A kabupaten/kota as a tenant. The province owns the row.</summary>
public sealed class Tenant : IHostOwned
{
    public const int MaxNameLength = 100;
    public const int MaxReasonLength = 500;

    public Tenant(RegionCode region, string name)
    {
        if (region.Value.Length == 0 || region.Level != RegionLevel.Regency) throw new BusinessException("Tenancy:NotARegency");
        (Id, Region) = (TenantId.ForRegion(region), region);
        Rename(name);
    }

    private Tenant()
    {
    }

    public TenantId Id { get; private set; }

    public RegionCode Region { get; private set; }

    public string Name { get; private set; } = "";

    public bool IsSuspended { get; private set; }

    public string? SuspensionReason { get; private set; }

    public void Rename(string name)
    {
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > MaxNameLength) throw new BusinessException("Tenancy:NameLength", MaxNameLength);
        Name = trimmed;
    }

    public void Suspend(string reason)
    {
        var trimmed = reason.Trim();
        if (trimmed.Length is 0 or > MaxReasonLength) throw new BusinessException("Tenancy:ReasonNeeded", MaxReasonLength);
        (IsSuspended, SuspensionReason) = (true, trimmed);
    }

    public void Resume() => (IsSuspended, SuspensionReason) = (false, null);
}
