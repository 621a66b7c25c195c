using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;

namespace KK.Saas.Core.MultiTenancy;

/// <summary>The id of a tenant (one kabupaten/kota). Never empty.</summary>
public readonly record struct TenantId
{
    private static readonly Guid Space = new("7d2f0c5e-4a57-5f0e-9d5a-63a1b1f3c663");

    private readonly Guid _value;

    /// <summary>Wraps a known id.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public TenantId(Guid value)
    {
        if (value == Guid.Empty) throw new ArgumentException("A tenant id is never empty.", nameof(value));
        _value = value;
    }

    /// <summary>The raw id.</summary>
    /// <exception cref="TenantRequiredException">The value was never set.</exception>
    public Guid Value => _value == Guid.Empty ? throw new TenantRequiredException() : _value;

    /// <summary>The id of the tenant that governs a kabupaten/kota: a version-5 id of its dotted code.</summary>
    /// <exception cref="ArgumentException">The code is not that of a kabupaten/kota.</exception>
    public static TenantId ForRegion(RegionCode region) => region.Level == RegionLevel.Regency
        ? new(NameBasedGuid.Create(Space, region.Value))
        : throw new ArgumentException($"'{region}' is not a kabupaten/kota.", nameof(region));

    /// <inheritdoc />
    public override string ToString() => _value.ToString("D");
}
