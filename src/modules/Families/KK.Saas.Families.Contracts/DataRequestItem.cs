namespace KK.Saas.Families;

/// <summary>A request of a data subject.</summary>
/// <param name="Id">The request.</param>
/// <param name="FamilyId">The family.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Requester">Who asks; empty once the family's data were erased.</param>
/// <param name="ReceivedAt">UTC.</param>
/// <param name="DueAt">UTC: 72 hours after it was received.</param>
/// <param name="DecidedAt">UTC, or null.</param>
/// <param name="Note">What was done, or why not; empty while open and after an erasure.</param>
/// <param name="IsOverdue">Open past its due time.</param>
public sealed record DataRequestItem(
    Guid Id, Guid FamilyId, DataRequestKind Kind, DataRequestState State, string Requester, DateTime ReceivedAt, DateTime DueAt, DateTime? DecidedAt, string Note, bool IsOverdue);
