using KK.Saas.Core.Errors;

namespace KK.Saas.Interventions.Application.Referrals;

/// <summary>Broken rules of the room.</summary>
internal static class ReferralErrors
{
    public static BusinessException Of(string rule, params object[] arguments) => new($"Interventions.Referrals:{rule}", arguments);
}
