using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.Blazor.Interventions.Evaluations;

/// <summary>Points as the room writes them: 72.5 becomes "72,50", a change "+2,50".</summary>
internal static class Points
{
    private const int Unit = 10_000;

    public static string Of(decimal? points) => Shell.Format.Index(points is { } v ? (long)decimal.Round(v * Unit) : null);

    public static string Change(decimal? points) => points > 0 ? "+" + Of(points) : Of(points);

    /// <summary>"+1,00 (−0,50 – 2,50)"; the interval only where there is one.</summary>
    public static string Difference(DifferenceOfChanges? difference) => difference is null ? "–"
        : Change(difference.Value) + (difference.Interval is { } i ? $" ({Change(i.Low)} … {Change(i.High)})" : "");
}
