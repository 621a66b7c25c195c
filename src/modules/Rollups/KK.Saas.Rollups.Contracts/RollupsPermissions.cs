namespace KK.Saas.Rollups;

/// <summary>Names of the permissions of the module Rollups.</summary>
public static class RollupsPermissions
{
    /// <summary>See the sums of the kelurahan of the own area.</summary>
    public const string ReadVillages = "Rollups.Villages.Read";

    /// <summary>See the published figures of all kabupaten/kota.</summary>
    public const string ReadProvince = "Rollups.Province.Read";

    /// <summary>Look at figures: those of the own area, or the published ones of the province.</summary>
    public const string ReadPicture = "Rollups.Picture.Read";
}
