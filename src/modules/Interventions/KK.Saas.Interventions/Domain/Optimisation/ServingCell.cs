namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>Families for whom the same choices do the same; each gets one choice at most.</summary>
/// <param name="Families">How many.</param>
/// <param name="Choices">Those that add something.</param>
public sealed record ServingCell(int Families, IReadOnlyList<ServingChoice> Choices);
