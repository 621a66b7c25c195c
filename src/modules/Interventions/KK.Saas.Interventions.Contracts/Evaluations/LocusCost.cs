namespace KK.Saas.Interventions.Evaluations;

/// <summary>Money of a locus in its fiscal year and the one after.</summary>
/// <param name="Spent">Whole rupiah as reported; returned reports do not count.</param>
/// <param name="Planned">Pagu of its plans in whole rupiah.</param>
/// <param name="Lifted">Families that rose out of the lowest band; null when unknown.</param>
public sealed record LocusCost(long Spent, long Planned, int? Lifted)
{
    /// <summary>Whole rupiah for each family that rose; null when none did or nothing was spent.</summary>
    public long? PerFamily => Lifted is > 0 and var families && Spent > 0 ? Spent / families : null;
}
