namespace KK.Saas.Core.Regions;

/// <summary>The levels of Indonesia's administrative tree, as the parts of Kemendagri's dotted code.</summary>
public enum RegionLevel
{
    /// <summary>Provinsi, "63".</summary>
    Province = 1,

    /// <summary>Kabupaten or kota, "63.72".</summary>
    Regency = 2,

    /// <summary>Kecamatan, "63.72.02".</summary>
    District = 3,

    /// <summary>Kelurahan or desa, "63.72.02.1003".</summary>
    Village = 4,
}
