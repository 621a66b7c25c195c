namespace KK.Saas.Interventions.Referrals;

/// <summary>What an agency may see of a referred family. The values are those of the field flags of the module Families.</summary>
[Flags]
public enum ReferralField
{
    /// <summary>Nothing but that there is a referral.</summary>
    None = 0,

    /// <summary>Name of the head.</summary>
    HeadName = 1,

    /// <summary>Kelurahan, RT, house and address.</summary>
    Place = 2,

    /// <summary>Phone.</summary>
    Phone = 4,

    /// <summary>No. KK in full, for the systems of the department.</summary>
    FamilyCardNumber = 8,

    /// <summary>Names and ages of the members.</summary>
    Members = 16,
}
