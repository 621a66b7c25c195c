using KK.Saas.Interventions.Domain.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>What the optimiser found.</summary>
/// <param name="Best">The best plan found.</param>
/// <param name="Greedy">The plain plan beside it.</param>
/// <param name="Bound">No plan can gain more than this, in millionths.</param>
/// <param name="GainPerRupiah">Per limit: what one more rupiah adds, in millionths.</param>
/// <param name="GainPerPlace">Per limit: what one more place adds, in millionths.</param>
public sealed record ServingSolution(ServingOutcome Best, ServingOutcome Greedy, double Bound, IReadOnlyList<double> GainPerRupiah, IReadOnlyList<double> GainPerPlace);
