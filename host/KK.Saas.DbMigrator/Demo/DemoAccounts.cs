using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>One account for every role, for demonstrations only.</summary>
public static class DemoAccounts
{
    /// <summary>Public on purpose: these accounts exist only where all data are generated.</summary>
    public const string Password = "demo-pohon-ulin-tinggi";

    public static RegionCode Banjarbaru { get; } = RegionCode.Parse("63.72");

    public static RegionCode Banjarmasin { get; } = RegionCode.Parse("63.71");

    public static RegionCode TanahLaut { get; } = RegionCode.Parse("63.01");

    public static RegionCode SungaiTiung { get; } = RegionCode.Parse("63.72.03.1003");

    /// <summary>The cities that have demo data.</summary>
    public static IReadOnlyList<RegionCode> Cities { get; } = [Banjarbaru, Banjarmasin, TanahLaut];

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new(null, "provinsi.admin", "Admin DPPPA provinsi", RoleNames.ProvinceAdmin, []),
        new(null, "provinsi.analis", "Analis DPPPA provinsi", RoleNames.ProvinceAnalyst, []),
        .. City(Banjarbaru, "banjarbaru", SungaiTiung),
        new(Banjarmasin, "banjarmasin.admin", "Admin Kota Banjarmasin", RoleNames.CityAdmin, []),
        new(TanahLaut, "tanahlaut.admin", "Admin Kabupaten Tanah Laut", RoleNames.CityAdmin, []),
    ];

    private static IEnumerable<DemoAccount> City(RegionCode city, string prefix, RegionCode village) =>
    [
        new(city, $"{prefix}.admin", "Admin kota", RoleNames.CityAdmin, []),
        new(city, $"{prefix}.ketua", "Ketua TPK2D", RoleNames.Tpk2dChair, []),
        new(city, $"{prefix}.sekretaris", "Sekretaris TPK2D", RoleNames.Tpk2dSecretary, []),
        new(city, $"{prefix}.anggota", "Anggota TPK2D", RoleNames.Tpk2dMember, []),
        new(city, $"{prefix}.kadis", "Kepala SKPD", RoleNames.SkpdHead, []),
        new(city, $"{prefix}.staf", "Staf SKPD", RoleNames.SkpdStaff, []),
        new(city, $"{prefix}.camat", "Camat", RoleNames.Camat, [village.At(RegionLevel.District)]),
        new(city, $"{prefix}.lurah", "Lurah", RoleNames.Lurah, [village]),
        new(city, $"{prefix}.supervisor", "Supervisor", RoleNames.Supervisor, [village.At(RegionLevel.District)]),
        new(city, $"{prefix}.kader", "Kader (enumerator)", RoleNames.Enumerator, [village]),
        new(city, $"{prefix}.pimpinan", "Pimpinan kota", RoleNames.Leader, []),
        new(city, $"{prefix}.uptdppa", "UPTD PPA", RoleNames.ProtectionService, []),
    ];
}
