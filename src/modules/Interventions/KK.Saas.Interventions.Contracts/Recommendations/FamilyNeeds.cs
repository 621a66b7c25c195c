namespace KK.Saas.Interventions.Recommendations;

/// <summary>What a family needs and what it already gets, as far as the reader may see.</summary>
/// <param name="PeriodName">Survey that the needs come from; null when the family did not answer in the current one.</param>
/// <param name="Needs">What would lift its index most comes first.</param>
/// <param name="Helps">Newest first.</param>
/// <param name="IsPartial">True when the reader may not see all kinds of answers: such indicators and what serves them are left out, met or not.</param>
public sealed record FamilyNeeds(string? PeriodName, IReadOnlyList<FamilyNeed> Needs, IReadOnlyList<FamilyHelp> Helps, bool IsPartial);
