using KK.Saas.Core.Identifiers;

namespace KK.Saas.Questionnaires;

/// <summary>
/// The submission that counted for a family and period counts no longer, because it was returned to its enumerator.
/// Published inside the transaction that returns it.
/// </summary>
/// <param name="FamilyId">The family.</param>
/// <param name="Period">The period.</param>
public sealed record SubmissionWithdrawn(Guid FamilyId, PeriodId Period);
