namespace KK.Saas.Interventions.Catalogue;

/// <summary>What nobody has entered yet for an intervention.</summary>
public enum CatalogueGap
{
    /// <summary>No effect on any of its indicators: the optimiser leaves it out.</summary>
    Effect = 1,

    /// <summary>No cost of a unit.</summary>
    UnitCost = 2,

    /// <summary>In a city: no agency of the city that exists today; in the province's catalogue: no agency named.</summary>
    Agency = 3,
}
