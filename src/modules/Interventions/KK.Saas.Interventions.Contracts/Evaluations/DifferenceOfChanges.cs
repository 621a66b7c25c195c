namespace KK.Saas.Interventions.Evaluations;

/// <summary>The change in the locus beside that in other kelurahan. It proves nothing: the locus was not drawn by lot.</summary>
/// <param name="Locus">Families of the locus.</param>
/// <param name="Others">Families of kelurahan that were no locus.</param>
/// <param name="Interval">Null when one of the two has fewer than 30 families.</param>
public sealed record DifferenceOfChanges(MeanChange Locus, MeanChange Others, Interval? Interval)
{
    /// <summary>Families that each side must have for an interval.</summary>
    public const int LeastForInterval = 30;

    /// <summary>In points: how much more the locus changed than the others.</summary>
    public decimal Value => Locus.Change - Others.Change;
}
