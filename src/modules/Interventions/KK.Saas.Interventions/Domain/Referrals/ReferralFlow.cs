using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Interventions.Domain.Referrals;

/// <summary>Which step may follow which, and when an agency sees the family.</summary>
public static class ReferralFlow
{
    /// <summary>The agency sees the family.</summary>
    public static IReadOnlyList<ReferralState> Open { get; } = [ReferralState.Sent, ReferralState.Received, ReferralState.Served];

    /// <summary>The agency owes an answer.</summary>
    public static IReadOnlyList<ReferralState> Waiting { get; } = [ReferralState.Sent, ReferralState.Received];

    public static IReadOnlyList<ReferralState> Next(ReferralState state) => state switch
    {
        ReferralState.Sent => [ReferralState.Received, ReferralState.Refused, ReferralState.Closed],
        ReferralState.Received => [ReferralState.Served, ReferralState.Refused],
        ReferralState.Served or ReferralState.Refused => [ReferralState.Closed],
        _ => [],
    };

    /// <summary>Steps of the agency: all but taking back what it has not taken up.</summary>
    public static IReadOnlyList<ReferralState> OfAgency(ReferralState state) => state == ReferralState.Sent ? [ReferralState.Received, ReferralState.Refused] : Next(state);

    /// <summary>Steps of those who refer: taking back, and closing what was refused.</summary>
    public static IReadOnlyList<ReferralState> OfReferrer(ReferralState state) => state is ReferralState.Sent or ReferralState.Refused ? [ReferralState.Closed] : [];
}
