namespace KK.Saas.Interventions.Plans;

/// <summary>A page of families that an activity may aim at: the chosen ones first, then those with the lowest index.</summary>
/// <param name="Line">The activity.</param>
/// <param name="Indicators">Those that the intervention repairs.</param>
/// <param name="Items">At most 50.</param>
/// <param name="Page">From 1.</param>
/// <param name="Total">Families over all pages.</param>
public sealed record PlanFamilyPage(PlanLineInfo Line, IReadOnlyList<IndicatorNow> Indicators, IReadOnlyList<PlanFamilyItem> Items, int Page, int Total)
{
    /// <summary>Families a page.</summary>
    public const int Size = 50;

    /// <summary>Whether another page follows.</summary>
    public bool HasNext => Page * Size < Total;
}
