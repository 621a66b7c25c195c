namespace KK.Saas.Interventions.Recommendations;

/// <summary>A decision as it was made; it is never changed, a newer one stands beside it.</summary>
/// <param name="Kind">Taken, postponed or refused.</param>
/// <param name="InterventionId">The intervention; null for the problem as a whole.</param>
/// <param name="InterventionNameId">Its Indonesian name; empty for the problem as a whole.</param>
/// <param name="InterventionNameEn">Its English name; empty for the problem as a whole.</param>
/// <param name="Reason">Why; may be empty when taken.</param>
/// <param name="Rank">Rank of the problem when it was decided; null when it was none then.</param>
/// <param name="DecidedBy">Who, by display name; empty when the account is gone.</param>
/// <param name="DecidedAt">UTC.</param>
public sealed record DecisionItem(
    DecisionKind Kind, Guid? InterventionId, string InterventionNameId, string InterventionNameEn, string Reason, int? Rank, string DecidedBy, DateTime DecidedAt);
