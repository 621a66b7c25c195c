namespace KK.Saas.Families;

/// <summary>A breach in the register.</summary>
/// <param name="Id">The breach.</param>
/// <param name="Facts">What is known; times in WITA.</param>
/// <param name="DueAt">UTC: 72 hours after the discovery both notices must be out.</param>
/// <param name="SubjectsToldAt">UTC, when the families were told in writing; null while not.</param>
/// <param name="AuthorityToldAt">UTC, when the authority was told; null while not.</param>
/// <param name="IsOverdue">A notice is missing past the due time.</param>
public sealed record BreachItem(Guid Id, BreachInput Facts, DateTime DueAt, DateTime? SubjectsToldAt, DateTime? AuthorityToldAt, bool IsOverdue);
