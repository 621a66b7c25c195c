namespace KK.Saas.Interventions.Optimisation;

/// <summary>What an intervention gets to do.</summary>
/// <param name="InterventionId">The intervention.</param>
/// <param name="NameId">Indonesian name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="AgencyName">In charge.</param>
/// <param name="CostPerFamily">Whole rupiah.</param>
/// <param name="Families">Families that get it in the computed plan; null when withheld because it is small and tells of a sensitive answer.</param>
/// <param name="GreedyFamilies">In the plain plan; null when withheld.</param>
public sealed record OptimiserRow(Guid InterventionId, string NameId, string NameEn, string AgencyName, long CostPerFamily, long? Families, long? GreedyFamilies)
{
    /// <summary>Whole rupiah of the computed plan; null when withheld.</summary>
    public long? Cost => Families * CostPerFamily;
}
