namespace KK.Saas.Questionnaires;

/// <summary>The last code of a family in the open period.</summary>
/// <param name="IssuedAtUtc">When it was given out.</param>
/// <param name="ExpiresAtUtc">When it stops working.</param>
/// <param name="UsedAtUtc">When the answers came; null while they did not.</param>
/// <param name="IsOpen">Whether it still works.</param>
public sealed record CodeStatus(DateTime IssuedAtUtc, DateTime ExpiresAtUtc, DateTime? UsedAtUtc, bool IsOpen);
