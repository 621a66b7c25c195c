using KK.Saas.Core.Regions;

namespace KK.Saas.Core.Areas;

/// <summary>The kelurahan and desa of a tenant that somebody may see: none, all, or a list.</summary>
public sealed class AreaScope
{
    private AreaScope(bool isUnrestricted, IReadOnlyList<RegionCode> villages) => (IsUnrestricted, Villages) = (isUnrestricted, villages);

    /// <summary>Sees nothing. What holds where nothing was set.</summary>
    public static AreaScope None { get; } = new(false, []);

    /// <summary>Sees the whole tenant.</summary>
    public static AreaScope All { get; } = new(true, []);

    /// <summary>True when the whole tenant is seen.</summary>
    public bool IsUnrestricted { get; }

    /// <summary>The listed kelurahan and desa; empty when unrestricted.</summary>
    public IReadOnlyList<RegionCode> Villages { get; }

    /// <summary>Sees the listed kelurahan and desa only.</summary>
    /// <exception cref="ArgumentException">One of the codes is not at village level.</exception>
    public static AreaScope Of(IEnumerable<RegionCode> villages)
    {
        var list = villages.Distinct().ToArray();
        if (list.FirstOrDefault(v => v.Level != RegionLevel.Village) is { Value.Length: > 0 } wrong)
            throw new ArgumentException($"'{wrong}' is not a kelurahan or desa.", nameof(villages));
        return new AreaScope(false, list);
    }

    /// <summary>True when a kelurahan or desa lies in the scope.</summary>
    public bool Includes(RegionCode village) => IsUnrestricted || Villages.Contains(village);
}
