using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>
/// Which property of a feature is the name of which level. Names of levels are those of BIG (WADMKD), BPS, OCHA (ADM4_EN), GADM (NAME_4)
/// and of what offices type; they are compared by letters and digits alone.
/// </summary>
internal static class NameProperties
{
    private static readonly Dictionary<string, RegionLevel> Levels = new (RegionLevel Level, string[] Names)[]
    {
        (RegionLevel.Province, ["wadmpr", "provinsi", "propinsi", "namaprov", "namaprovinsi", "nmprov", "adm1en", "adm1name", "name1", "province"]),
        (RegionLevel.Regency,
            ["wadmkk", "kabupaten", "kota", "kabkota", "kabkot", "kabupatenkota", "kab", "namakab", "namakabkota", "namakabupaten", "nmkab", "adm2en", "adm2name", "name2", "regency"]),
        (RegionLevel.District, ["wadmkc", "kecamatan", "kec", "namakec", "namakecamatan", "nmkec", "adm3en", "adm3name", "name3", "district"]),
        (RegionLevel.Village,
            ["wadmkd", "desa", "kelurahan", "desakelurahan", "kelurahandesa", "desakel", "keldesa", "namadesa", "namakel", "namakelurahan", "nmdesa", "nmkel", "namdes", "adm4en", "adm4name", "name4", "village"]),
    }.SelectMany(l => l.Names.Select(n => (l.Level, Name: n))).ToDictionary(p => p.Name, p => p.Level, StringComparer.Ordinal);

    private static readonly HashSet<string> General = new(["nama", "name", "namobj", "namaobj", "namaobjek", "namawilayah", "wilayah", "label"], StringComparer.Ordinal);

    /// <summary>Names of the feature itself: of the level's own property, else of a general one.</summary>
    public static IReadOnlyList<string> Own(GeoJsonFeature feature, RegionLevel level)
    {
        var own = Of(feature, level);
        return own.Count > 0 ? own : [.. feature.Texts.Where(t => t.Value.Length > 0 && General.Contains(NameKey.Of(t.Key))).Select(t => t.Value)];
    }

    /// <summary>Names in the properties of a level.</summary>
    public static IReadOnlyList<string> Of(GeoJsonFeature feature, RegionLevel level) =>
        [.. feature.Texts.Where(t => t.Value.Length > 0 && Levels.TryGetValue(NameKey.Of(t.Key), out var named) && named == level).Select(t => t.Value)];
}
