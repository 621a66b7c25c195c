using KK.Saas.Forms;

namespace KK.Saas.Scoring.Domain;

/// <summary>
/// Index of a family: each indicator is met, not met or not applicable; a variable is the weighted mean of its
/// applicable indicators, a dimension that of its variables, the index 100 times that of its dimensions. Weights are
/// renormalised over what applies, and what has nothing applicable is left out.
/// </summary>
public static class ScoreCalculator
{
    /// <summary>Units of an index: 100 in ten-thousandths.</summary>
    public const int Full = 1_000_000;

    public static ScoreResult Calculate(ScoringModel model, AnswerSet answers, FormClock clock)
    {
        long applicable = 0, met = 0;
        foreach (var indicator in model.Dimensions.SelectMany(d => d.Variables).SelectMany(v => v.Indicators))
        {
            if (!indicator.Applicable.EvaluateBoolean(answers, clock)) continue;
            applicable |= 1L << indicator.Ordinal;
            if (indicator.Met.EvaluateBoolean(answers, clock)) met |= 1L << indicator.Ordinal;
        }

        return FromMasks(model.Dimensions, applicable, met);
    }

    /// <summary>The same from masks alone, so that a stored score can be checked without its answers.</summary>
    public static ScoreResult FromMasks(IReadOnlyList<WeightedDimension> dimensions, long applicable, long met)
    {
        var means = dimensions.Select(d => (d.Weight, Mean: Mean(d.Variables.Select(v => (v.Weight, OfVariable(v, applicable, met)))))).ToList();
        return new ScoreResult(applicable, met & applicable, Scale(Mean(means)), [.. means.Select(m => Scale(m.Mean))]);
    }

    private static decimal? OfVariable(WeightedVariable variable, long applicable, long met) => Mean(variable.Indicators.Select(
        i => (i.Weight, Has(applicable, i) ? (Has(met, i) ? 1m : 0m) : (decimal?)null)));

    private static bool Has(long mask, WeightedIndicator indicator) => (mask & (1L << indicator.Ordinal)) != 0;

    /// <summary>Weighted mean of what is there; null when nothing is.</summary>
    private static decimal? Mean(IEnumerable<(decimal Weight, decimal? Value)> parts)
    {
        decimal weights = 0, sum = 0;
        foreach (var (weight, value) in parts)
        {
            if (value is not { } v) continue;
            weights += weight;
            sum += weight * v;
        }

        return weights == 0 ? null : sum / weights;
    }

    // Rounded once, at the end: a decimal carries 28 digits up to here.
    private static int? Scale(decimal? mean) => mean is { } m ? (int)decimal.Round(m * Full, 0, MidpointRounding.AwayFromZero) : null;
}
