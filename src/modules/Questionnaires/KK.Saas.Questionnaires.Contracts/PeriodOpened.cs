using KK.Saas.Core.Identifiers;

namespace KK.Saas.Questionnaires;

/// <summary>A survey period was opened; published inside the transaction that opens it.</summary>
/// <param name="Period">The period.</param>
public sealed record PeriodOpened(PeriodId Period);
