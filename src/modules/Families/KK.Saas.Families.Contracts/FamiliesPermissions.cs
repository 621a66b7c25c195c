namespace KK.Saas.Families;

/// <summary>Names of the permissions of the module Families.</summary>
public static class FamiliesPermissions
{
    /// <summary>Search and open families of the own area; numbers stay masked.</summary>
    public const string ReadFamilies = "Families.Families.Read";

    /// <summary>Register and change families and their members.</summary>
    public const string ManageFamilies = "Families.Families.Manage";

    /// <summary>Read the welfare recap per kelurahan.</summary>
    public const string ReadRecaps = "Families.Recaps.Read";

    /// <summary>Import the welfare recap.</summary>
    public const string ImportRecaps = "Families.Recaps.Import";
}
