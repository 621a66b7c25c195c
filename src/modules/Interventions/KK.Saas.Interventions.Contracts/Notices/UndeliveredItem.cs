namespace KK.Saas.Interventions.Notices;

/// <summary>A message that could not be delivered yet, or was given up.</summary>
/// <param name="Id">The message.</param>
/// <param name="Channel">How it goes out.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">What went wrong last; names no person and no address.</param>
/// <param name="CreatedAt">When, in UTC.</param>
/// <param name="IsDead">It is no longer tried.</param>
public sealed record UndeliveredItem(Guid Id, MessageChannel Channel, NoticeKind Kind, int Attempts, string Error, DateTime CreatedAt, bool IsDead);
