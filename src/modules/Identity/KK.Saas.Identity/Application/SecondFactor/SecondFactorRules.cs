using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using Microsoft.Extensions.Configuration;

namespace KK.Saas.Identity.Application.SecondFactor;

/// <summary>Whose roles ask for a second factor: admins and everybody of the province. The setting Security:SecondFactor = Optional (demo) waives it.</summary>
public sealed class SecondFactorRules(IConfiguration configuration)
{
    private bool IsDemanded { get; } = !string.Equals(configuration["Security:SecondFactor"], "Optional", StringComparison.OrdinalIgnoreCase);

    public AccountDuty DutyOf(User user, IReadOnlyCollection<string> roles)
    {
        if (user.MustChangePassword) return AccountDuty.ChangePassword;
        return IsDemanded && !user.HasSecondFactor && IsDemandedOf(user.Kind, roles) ? AccountDuty.SetSecondFactor : AccountDuty.None;
    }

    public bool IsDemandedOf(UserKind kind, IReadOnlyCollection<string> roles) => IsDemanded && (kind == UserKind.Host || roles.Contains(RoleNames.CityAdmin));
}
