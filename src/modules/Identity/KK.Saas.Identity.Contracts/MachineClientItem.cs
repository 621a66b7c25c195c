namespace KK.Saas.Identity;

/// <summary>A machine client in the list.</summary>
/// <param name="Id">The client.</param>
/// <param name="ClientId">What it names itself with.</param>
/// <param name="Title">Its name.</param>
/// <param name="Scopes">What its tokens may be for.</param>
/// <param name="CreatedBy">Login name of who made it.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="RevokedAt">UTC, or null.</param>
public sealed record MachineClientItem(Guid Id, string ClientId, string Title, IReadOnlyList<string> Scopes, string CreatedBy, DateTime CreatedAt, DateTime? RevokedAt);
