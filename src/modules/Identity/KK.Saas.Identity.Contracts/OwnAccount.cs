namespace KK.Saas.Identity;

/// <summary>How the own account is secured.</summary>
/// <param name="HasSecondFactor">True when logins ask for a code.</param>
/// <param name="RecoveryCodesLeft">Unused recovery codes.</param>
/// <param name="Sessions">Live logins, the last used first.</param>
public sealed record OwnAccount(bool HasSecondFactor, int RecoveryCodesLeft, IReadOnlyList<SessionItem> Sessions)
{
    /// <summary>Where notices go; empty for nowhere.</summary>
    public string Email { get; init; } = "";
}
