namespace KK.Saas.Interventions.Referrals;

/// <summary>How far a referral is. The agency sees the family while it is sent, received or served.</summary>
public enum ReferralState
{
    /// <summary>Sent; the agency has not taken it up.</summary>
    Sent = 1,

    /// <summary>The agency took it up.</summary>
    Received = 2,

    /// <summary>The family got what it was referred for.</summary>
    Served = 3,

    /// <summary>The agency does not serve it, and said why.</summary>
    Refused = 4,

    /// <summary>Finished; nothing of the family is seen through it any more.</summary>
    Closed = 5,
}
