namespace KK.Saas.Interventions.Referrals;

/// <summary>Referrals of a state, and how many there are in each.</summary>
/// <param name="Items">Oldest first.</param>
/// <param name="Counts">By state.</param>
public sealed record ReferralList(IReadOnlyList<ReferralItem> Items, IReadOnlyDictionary<ReferralState, int> Counts)
{
    /// <summary>The most that are shown.</summary>
    public const int MaxItems = 200;
}
