namespace KK.Saas.Families;

/// <summary>Why data of a family may be processed (UU 27/2022, Pasal 20).</summary>
public enum LegalGround
{
    /// <summary>Explicit consent.</summary>
    Consent = 1,

    /// <summary>A duty of the law.</summary>
    LegalDuty = 2,

    /// <summary>Public interest or public service.</summary>
    PublicTask = 3,

    /// <summary>Protection of the vital interest of the person.</summary>
    VitalInterest = 4,
}
