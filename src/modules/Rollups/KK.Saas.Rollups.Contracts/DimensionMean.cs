namespace KK.Saas.Rollups;

/// <summary>The mean of a dimension over the families that it applies to.</summary>
/// <param name="Code">Such as "D1".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="TenThousandths">0 to 1,000,000; null when there is no family or the number is withheld.</param>
public sealed record DimensionMean(string Code, string LabelId, string LabelEn, int? TenThousandths);
