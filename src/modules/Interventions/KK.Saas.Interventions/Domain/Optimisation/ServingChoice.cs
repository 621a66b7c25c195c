namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>One way to serve a family: an intervention, or several that repair different indicators.</summary>
/// <param name="Options">Positions among the options.</param>
/// <param name="Gain">What one family so served adds, in millionths of a family or of an index point.</param>
public sealed record ServingChoice(IReadOnlyList<int> Options, long Gain);
