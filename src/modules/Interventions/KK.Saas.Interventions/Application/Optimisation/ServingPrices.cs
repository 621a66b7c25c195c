using KK.Saas.Interventions.Domain.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>What the limits are worth: gain for one more rupiah and one more place of each.</summary>
internal sealed record ServingPrices(double[] Rupiah, double[] Place)
{
    /// <summary>What a choice adds when what it takes is paid for.</summary>
    public double Reduced(ServingProblem problem, ServingChoice choice) =>
        choice.Gain - choice.Options.Sum(o => (Rupiah[problem.Options[o].Limit] * problem.Options[o].Cost) + Place[problem.Options[o].Limit]);
}
