namespace KK.Saas.Interventions.Plans;

/// <summary>Ceilings of an agency in a fiscal year.</summary>
/// <param name="Original">APBD murni in whole rupiah; null when nobody said.</param>
/// <param name="Amended">APBD perubahan in whole rupiah; null before there is one.</param>
/// <param name="Capacity">Families that it can serve in the year; null when nobody said.</param>
public sealed record CeilingFigures(long? Original, long? Amended, int? Capacity)
{
    /// <summary>The amount in force.</summary>
    public long? Amount => Amended ?? Original;
}
