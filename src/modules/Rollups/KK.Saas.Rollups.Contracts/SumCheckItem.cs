namespace KK.Saas.Rollups;

/// <summary>A recount of every answer of a period, compared with the kept sums.</summary>
/// <param name="PeriodName">The period.</param>
/// <param name="CheckedAtUtc">When.</param>
/// <param name="Villages">Kelurahan that were compared.</param>
/// <param name="Families">Answers that were counted.</param>
/// <param name="DifferenceCount">Sums that differed; they were mended at once.</param>
/// <param name="Differences">Which, as code of the kelurahan and group.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record SumCheckItem(string PeriodName, DateTime CheckedAtUtc, int Villages, int Families, int DifferenceCount, string Differences, int Milliseconds);
