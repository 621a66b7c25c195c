namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>What an intervention gets to do.</summary>
internal sealed record StoredRow(Guid InterventionId, Guid AgencyId, long CostPerFamily, long Families, long GreedyFamilies, IReadOnlyList<string> Indicators);
