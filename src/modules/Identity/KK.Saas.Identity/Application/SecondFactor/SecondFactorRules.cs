using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using Microsoft.Extensions.Configuration;

namespace KK.Saas.Identity.Application.SecondFactor;

/// <summary>Whose roles ask for a second factor: admins and everybody of the province. The setting Security:SecondFactor = Optional (demo) waives it.</summary>
public sealed class SecondFactorRules(IConfiguration configuration)
{
    private bool IsDemanded { get; } = !string.Equals(configuration["Security:SecondFactor"], "Optional", StringComparison.OrdinalIgnoreCase);

    /// <summary>An app or a passkey fulfils the demand: passkeys check their owner.</summary>
    public AccountDuty DutyOf(User user, bool hasPasskey, IReadOnlyCollection<string> roles)
    {
        if (user.MustChangePassword) return AccountDuty.ChangePassword;
        return !user.HasSecondFactor && !hasPasskey && IsDemandedOf(user.Kind, roles) ? AccountDuty.SetSecondFactor : AccountDuty.None;
    }

    public bool IsDemandedOf(UserKind kind, IReadOnlyCollection<string> roles) => IsDemanded && (kind == UserKind.Host || roles.Contains(RoleNames.CityAdmin));
}
