namespace KK.Saas.Interventions.Catalogue;

/// <summary>What a city says about an entry of the province.</summary>
/// <param name="AgencyId">The own agency in charge; null for none.</param>
/// <param name="Unit">The own unit, up to 40 characters; the province's when empty.</param>
/// <param name="UnitCost">Whole rupiah for the own unit; the province's when null, unless the unit is an own one.</param>
/// <param name="IsHidden">True to leave the entry out of the city's catalogue.</param>
public sealed record ExtensionInput(Guid? AgencyId = null, string Unit = "", long? UnitCost = null, bool IsHidden = false)
{
    /// <summary>Families that one unit reaches; the province's when null, unless the unit is an own one.</summary>
    public int? FamiliesPerUnit { get; init; }
}
