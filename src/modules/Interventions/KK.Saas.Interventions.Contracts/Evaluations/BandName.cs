namespace KK.Saas.Interventions.Evaluations;

/// <summary>A band of family indices.</summary>
public sealed record BandName(string Code, string LabelId, string LabelEn);
