namespace KK.Saas.Interventions.Optimisation;

/// <summary>An intervention that takes no part.</summary>
/// <param name="NameId">Indonesian name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOutItem(string NameId, string NameEn, LeftOutReason Reason);
