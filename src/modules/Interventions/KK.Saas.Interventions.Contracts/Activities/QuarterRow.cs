namespace KK.Saas.Interventions.Activities;

/// <summary>A planned activity in a quarterly report; figures run from the first of January to the end of the quarter.</summary>
/// <param name="LineId">The line of the plan; null for what was not planned.</param>
/// <param name="Title">What was planned; empty for what was not.</param>
/// <param name="Village">Name of the kelurahan or desa.</param>
/// <param name="TargetFamilies">Families that it shall reach in the year.</param>
/// <param name="Pagu">Ceiling of the year in whole rupiah.</param>
/// <param name="Reports">Accepted reports.</param>
/// <param name="Families">Families reached.</param>
/// <param name="Amount">Money spent in whole rupiah.</param>
public sealed record QuarterRow(Guid? LineId, string Title, string Village, int TargetFamilies, long Pagu, int Reports, int Families, long Amount)
{
    /// <summary>More was spent than planned.</summary>
    public bool IsOver => LineId is not null && Amount > Pagu;
}
