using KK.Saas.Families.Domain.Recaps;

namespace KK.Saas.Families.Application.Recaps;

/// <summary>A row of the file after reading.</summary>
/// <param name="Key">What it is of; null when the row is refused.</param>
/// <param name="Figures">Its counts; null when the row is refused.</param>
public sealed record RecapLine(RecapKey? Key, RecapFigures? Figures, IReadOnlyList<RecapIssue> Refusals, IReadOnlyList<RecapIssue> Warnings);
