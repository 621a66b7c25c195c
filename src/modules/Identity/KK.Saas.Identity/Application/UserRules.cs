using System.Text.RegularExpressions;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <summary>What an account must look like.</summary>
internal static partial class UserRules
{
    private const int MinReason = 5;
    private const int MaxReason = 200;

    public static void CheckNames(string userName, string displayName)
    {
        if (!IsUserName(userName)) throw new BusinessException("Identity:UserName", User.MaxUserNameLength);
        CheckDisplayName(displayName);
    }

    public static bool IsUserName(string text) => UserNamePattern().IsMatch(text);

    public static void CheckDisplayName(string displayName)
    {
        if (displayName.Trim().Length is 0 or > User.MaxDisplayNameLength) throw new BusinessException("Identity:DisplayName", User.MaxDisplayNameLength);
    }

    /// <summary>Why an admin does what the user will want to know of.</summary>
    /// <returns>The reason without blanks around it.</returns>
    public static string CheckReason(string reason)
    {
        var text = reason.Trim();
        return text.Length is >= MinReason and <= MaxReason ? text : throw new BusinessException("Identity:ReasonNeeded", MinReason, MaxReason);
    }

    public static void CheckHostRoles(IReadOnlyList<string> roles)
    {
        if (roles.Count == 0 || roles.Except(RoleNames.Host).Any()) throw new BusinessException("Identity:Roles");
    }

    /// <summary>Areas are kelurahan, desa or kecamatan of the own city; area-bound roles need at least one.</summary>
    public static void CheckAreas(IReadOnlyList<RegionCode> areas, IReadOnlyList<string> roles, TenantId tenant, IAreaExpander expander, IReadOnlySet<string> areaBoundRoles)
    {
        var areaBound = roles.All(areaBoundRoles.Contains);
        var wellFormed = areas.All(a => a.Level >= RegionLevel.District
            && TenantId.ForRegion(a.At(RegionLevel.Regency)) == tenant
            && expander.Villages(a).Count > 0);
        if (!wellFormed || (areaBound && areas.Count == 0)) throw new BusinessException("Identity:Areas");
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{2,59}$")]
    private static partial Regex UserNamePattern();
}
