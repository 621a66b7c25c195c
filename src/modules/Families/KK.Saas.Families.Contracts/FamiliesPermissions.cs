namespace KK.Saas.Families;

/// <summary>Names of the permissions of the module Families.</summary>
public static class FamiliesPermissions
{
    /// <summary>Search and open families of the own area; numbers stay masked.</summary>
    public const string ReadFamilies = "Families.Families.Read";

    /// <summary>Register and change families and their members.</summary>
    public const string ManageFamilies = "Families.Families.Manage";

    /// <summary>Show masked numbers in full, with a reason.</summary>
    public const string RevealNumbers = "Families.Numbers.Reveal";

    /// <summary>See families that were referred to the own department, and of them only what it needs.</summary>
    public const string ReadReferred = "Families.Referred.Read";

    /// <summary>See requests of data subjects and breaches of the own city.</summary>
    public const string ReadPrivacy = "Families.Privacy.Read";

    /// <summary>Decide requests of data subjects, keep the register of breaches.</summary>
    public const string ManagePrivacy = "Families.Privacy.Manage";

    /// <summary>See how many requests and breaches the cities have (host).</summary>
    public const string ReadPrivacyCounts = "Families.PrivacyCounts.Read";

    /// <summary>Read the welfare recap per kelurahan.</summary>
    public const string ReadRecaps = "Families.Recaps.Read";

    /// <summary>Import the welfare recap.</summary>
    public const string ImportRecaps = "Families.Recaps.Import";
}
