namespace KK.Saas.Tenancy;

/// <summary>Names of the settings of a tenant.</summary>
public static class TenantSettingNames
{
    /// <summary>A <see cref="Tenancy.CountFrom"/>; Submitted unless set.</summary>
    public const string CountFrom = "CountFrom";

    /// <summary>Whether heads of family may answer with a code; true unless set.</summary>
    public const string SelfFillEnabled = "SelfFillEnabled";

    /// <summary>Years after which a family that left the register is erased; 5 unless set.</summary>
    public const string RetentionYears = "RetentionYears";

    /// <summary>Whom users of the city ask for help.</summary>
    public const string SupportContact = "SupportContact";
}
