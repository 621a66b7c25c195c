namespace KK.Saas.Rollups.Domain;

/// <summary>Kept sums against a recount.</summary>
/// <param name="Villages">Kelurahan that were compared.</param>
/// <param name="Families">Facts that were counted.</param>
/// <param name="Differences">Code of the kelurahan and group of each sum that was not the same.</param>
public sealed record SumComparison(int Villages, int Families, IReadOnlyList<string> Differences);
