using KK.Saas.Core.Paging;

namespace KK.Saas.Interventions.Referrals;

/// <summary>Referrals of a state, and how many there are in each.</summary>
/// <param name="Items">A page, oldest first.</param>
/// <param name="Counts">By state.</param>
/// <param name="Links">The pages beside it.</param>
public sealed record ReferralList(IReadOnlyList<ReferralItem> Items, IReadOnlyDictionary<ReferralState, int> Counts, PageLinks Links)
{
    /// <summary>Referrals a page.</summary>
    public const int Size = 50;
}
