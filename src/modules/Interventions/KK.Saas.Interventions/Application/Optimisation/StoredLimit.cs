namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>What an agency had and what is left.</summary>
internal sealed record StoredLimit(Guid AgencyId, long Amount, int? Capacity, long Left, decimal GainPerMillion, decimal GainPerPlace);
