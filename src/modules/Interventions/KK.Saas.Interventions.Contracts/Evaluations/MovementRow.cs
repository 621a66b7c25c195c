namespace KK.Saas.Interventions.Evaluations;

/// <summary>Where the families of a band went.</summary>
/// <param name="From">The band before.</param>
/// <param name="To">Families in each band after, lowest band first.</param>
public sealed record MovementRow(BandName From, IReadOnlyList<int> To);
