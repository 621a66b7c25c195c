namespace KK.Saas.Scoring;

/// <summary>A dimension of the index.</summary>
/// <param name="Code">Such as "D1".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
public sealed record DimensionInfo(string Code, string LabelId, string LabelEn);
