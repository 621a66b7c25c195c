using KK.Saas.Core.Paging;

namespace KK.Saas.Interventions.Plans;

/// <summary>A page of families that an activity may aim at: the chosen ones first, then those with the lowest index.</summary>
/// <param name="Line">The activity.</param>
/// <param name="Indicators">Those that the intervention repairs.</param>
/// <param name="Items">At most 50.</param>
/// <param name="Total">Families over all pages.</param>
/// <param name="Links">The pages beside it.</param>
public sealed record PlanFamilyPage(PlanLineInfo Line, IReadOnlyList<IndicatorNow> Indicators, IReadOnlyList<PlanFamilyItem> Items, int Total, PageLinks Links)
{
    /// <summary>Families a page.</summary>
    public const int Size = 50;
}
