namespace KK.Saas.Identity;

/// <summary>A passkey of the own account.</summary>
/// <param name="Id">The passkey.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="LastUsedAt">UTC; null when nobody logged in with it yet.</param>
public sealed record PasskeyItem(Guid Id, string Name, DateTime CreatedAt, DateTime? LastUsedAt);
