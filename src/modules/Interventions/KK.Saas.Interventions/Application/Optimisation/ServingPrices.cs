using KK.Saas.Interventions.Domain.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>What the limits are worth: gain, in millionths, for one more rupiah and one more place of each.</summary>
internal sealed record ServingPrices(double[] Rupiah, double[] Place)
{
    /// <summary>What one family served with an option pays.</summary>
    public double[] OfOptions(ServingProblem problem) => [.. problem.Options.Select(o => (Rupiah[o.Limit] * o.Cost) + Place[o.Limit])];

    /// <summary>What all limits are worth together.</summary>
    public double Paid(ServingProblem problem) => problem.Limits.Select((limit, l) => (Rupiah[l] * limit.Amount) + (Place[l] * limit.Capacity)).Sum();

    /// <summary>Between these prices and others; a share of 1 is these.</summary>
    public ServingPrices Towards(ServingPrices other, double own) => new(Mix(Rupiah, other.Rupiah, own), Mix(Place, other.Place, own));

    private static double[] Mix(double[] a, double[] b, double share) => [.. a.Zip(b, (x, y) => (share * x) + ((1 - share) * y))];
}
