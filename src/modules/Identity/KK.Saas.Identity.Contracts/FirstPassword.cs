namespace KK.Saas.Identity;

/// <summary>A password that was just made; shown once and never again.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Password">In clear; never log it.</param>
public sealed record FirstPassword(Guid UserId, string Password);
