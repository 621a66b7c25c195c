namespace KK.Saas.Interventions.Plans;

/// <summary>What became of an imported plan.</summary>
/// <param name="Added">New activities.</param>
/// <param name="Changed">Activities with new content.</param>
/// <param name="Same">Activities that the file left as they are.</param>
/// <param name="Refused">Rows not taken, at least one issue each, by row.</param>
public sealed record PlanImportResult(int Added, int Changed, int Same, IReadOnlyList<PlanIssue> Refused)
{
    /// <summary>How many rows were refused.</summary>
    public int RefusedRows => Refused.Select(i => i.Row).Distinct().Count();
}
