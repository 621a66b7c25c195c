using System.Globalization;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Blazor.Interventions.Loci;

/// <summary>The planner's filter as it stands in the address.</summary>
public sealed record LocusFilter(LocusMix Mix, int Rest)
{
    /// <summary>A mix to begin with.</summary>
    public static LocusMix Sample { get; } = new(50, 30, 20);

    public string Url => $"/loci?index={Mix.Index}&belowAverage={Mix.BelowAverage}&vulnerable={Mix.Vulnerable}&rest={Rest}";

    /// <summary>Nothing given is the index alone; what is no number counts as 0.</summary>
    public static LocusFilter Read(string? index, string? belowAverage, string? vulnerable, string? rest)
    {
        var mix = index is null && belowAverage is null && vulnerable is null ? LocusMix.ByIndex : new LocusMix(Number(index), Number(belowAverage), Number(vulnerable));
        return new LocusFilter(mix, rest is null ? LocusQuery.DefaultRest : Math.Clamp(Number(rest), 0, LocusQuery.MaxRest));
    }

    private static int Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
