namespace KK.Saas.Identity;

/// <summary>How the own account is secured.</summary>
/// <param name="HasSecondFactor">True when logins ask for a code.</param>
/// <param name="RecoveryCodesLeft">Unused recovery codes.</param>
/// <param name="Passkeys">The oldest first.</param>
/// <param name="Sessions">Live logins, the last used first.</param>
/// <param name="IsProven">Logged in, or the password typed again, in the last five minutes: factors and logins may be changed.</param>
public sealed record OwnAccount(bool HasSecondFactor, int RecoveryCodesLeft, IReadOnlyList<PasskeyItem> Passkeys, IReadOnlyList<SessionItem> Sessions, bool IsProven)
{
    /// <summary>Where notices go; empty for nowhere.</summary>
    public string Email { get; init; } = "";
}
