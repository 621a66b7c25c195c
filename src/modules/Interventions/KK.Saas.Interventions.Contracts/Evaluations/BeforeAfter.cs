namespace KK.Saas.Interventions.Evaluations;

/// <summary>The same families in two surveys.</summary>
/// <param name="Families">Answered both times.</param>
/// <param name="OnlyBefore">Answered the earlier survey only.</param>
/// <param name="OnlyAfter">Answered the later survey only.</param>
/// <param name="Index">Mean index of those that have one both times; null without any.</param>
/// <param name="Bands">Bands after, lowest first: the columns of the movement.</param>
/// <param name="Movement">A row a band before, lowest first; sums to the families with an index both times.</param>
/// <param name="Lifted">Families that rose out of the lowest band.</param>
/// <param name="Indicators">In the order of the later instrument, then those of the earlier one alone.</param>
/// <param name="OtherFamilies">Families of kelurahan that were no locus, within the reader's area, that answered both times.</param>
/// <param name="Difference">Of the mean index; null when there is nothing to compare with.</param>
public sealed record BeforeAfter(
    int Families, int OnlyBefore, int OnlyAfter, MeanChange? Index, IReadOnlyList<BandName> Bands, IReadOnlyList<MovementRow> Movement, int Lifted,
    IReadOnlyList<IndicatorMovement> Indicators, int OtherFamilies, DifferenceOfChanges? Difference);
