namespace KK.Saas.Core.Security;

/// <summary>Names of the roles that every installation starts with.</summary>
public static class RoleNames
{
    /// <summary>Admin of the province's DPPPA.</summary>
    public const string ProvinceAdmin = "province-admin";

    /// <summary>Analyst of the province.</summary>
    public const string ProvinceAnalyst = "province-analyst";

    /// <summary>Admin of a kabupaten/kota.</summary>
    public const string CityAdmin = "city-admin";

    /// <summary>Chair of the TPK2D (Tim Peningkatan Kualitas Keluarga Daerah).</summary>
    public const string Tpk2dChair = "tpk2d-chair";

    /// <summary>Secretary of the TPK2D.</summary>
    public const string Tpk2dSecretary = "tpk2d-secretary";

    /// <summary>Member of the TPK2D.</summary>
    public const string Tpk2dMember = "tpk2d-member";

    /// <summary>Head of an SKPD (department).</summary>
    public const string SkpdHead = "skpd-head";

    /// <summary>Staff of an SKPD.</summary>
    public const string SkpdStaff = "skpd-staff";

    /// <summary>Head of a kecamatan; reads the own area.</summary>
    public const string Camat = "camat";

    /// <summary>Head of a kelurahan; reads the own area.</summary>
    public const string Lurah = "lurah";

    /// <summary>Supervisor of enumerators in an area.</summary>
    public const string Supervisor = "supervisor";

    /// <summary>Enumerator (kader), bound to kelurahan.</summary>
    public const string Enumerator = "enumerator";

    /// <summary>Leader of the city (mayor, secretary): reads all of the city.</summary>
    public const string Leader = "leader";

    /// <summary>The protection service (UPTD PPA): the only role that sees answers on violence.</summary>
    public const string ProtectionService = "protection-service";

    /// <summary>Roles of the host side.</summary>
    public static IReadOnlyList<string> Host { get; } = [ProvinceAdmin, ProvinceAnalyst];

    /// <summary>Roles of the tenant side.</summary>
    public static IReadOnlyList<string> Tenant { get; } =
        [CityAdmin, Tpk2dChair, Tpk2dSecretary, Tpk2dMember, SkpdHead, SkpdStaff, Camat, Lurah, Supervisor, Enumerator, Leader, ProtectionService];

    /// <summary>Roles whose holders see only the kelurahan that they are assigned to.</summary>
    public static IReadOnlyList<string> AreaBound { get; } = [Camat, Lurah, Supervisor, Enumerator];
}
