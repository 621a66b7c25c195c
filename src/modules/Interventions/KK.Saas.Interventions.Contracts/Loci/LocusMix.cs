namespace KK.Saas.Interventions.Loci;

/// <summary>What kelurahan are ranked by: weights in percent that sum to 100. One measure alone has 100.</summary>
/// <param name="Index">Weight of the index; the weakest comes first.</param>
/// <param name="BelowAverage">Weight of the share of KK below average in the newest recap; the highest comes first.</param>
/// <param name="Vulnerable">Weight of the number of families in the lowest band; the highest comes first.</param>
public sealed record LocusMix(int Index, int BelowAverage, int Vulnerable)
{
    /// <summary>The index alone.</summary>
    public static LocusMix ByIndex { get; } = new(100, 0, 0);

    /// <summary>The share below average alone.</summary>
    public static LocusMix ByBelowAverage { get; } = new(0, 100, 0);

    /// <summary>The number of vulnerable families alone.</summary>
    public static LocusMix ByVulnerable { get; } = new(0, 0, 100);

    /// <summary>True when no weight is negative and they sum to 100.</summary>
    public bool IsValid => Index >= 0 && BelowAverage >= 0 && Vulnerable >= 0 && (long)Index + BelowAverage + Vulnerable == 100;
}
