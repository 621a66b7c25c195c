namespace KK.Saas.Rollups;

/// <summary>Families in a band of the index.</summary>
/// <param name="Code">Such as "rentan".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="Families">How many; null when the number is withheld because it is small.</param>
public sealed record CategoryCount(string Code, string LabelId, string LabelEn, int? Families);
