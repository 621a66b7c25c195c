namespace KK.Saas.Identity;

/// <summary>A live login.</summary>
/// <param name="Id">The login.</param>
/// <param name="Device">Browser and system, in short.</param>
/// <param name="Method">How it was proven.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="LastSeenAt">UTC; exact to some minutes.</param>
/// <param name="IsCurrent">The login that asks.</param>
public sealed record SessionItem(Guid Id, string Device, LoginMethod Method, DateTime CreatedAt, DateTime LastSeenAt, bool IsCurrent);
