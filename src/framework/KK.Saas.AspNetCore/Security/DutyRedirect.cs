using KK.Saas.Core.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace KK.Saas.AspNetCore.Security;

/// <summary>Leads whoever has a duty of the account to the page for it. The rights are cut down anyway; this is courtesy.</summary>
internal static class DutyRedirect
{
    private const string Account = "/account";

    /// <summary>Where to, or null when the request may go on.</summary>
    public static string? Find(HttpContext context, CurrentUserInfo? user)
    {
        if (user is null or { Duty: AccountDuty.None } || !HttpMethods.IsGet(context.Request.Method)) return null;
        if (context.Request.Path.StartsWithSegments(Account) || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null) return null;
        return user.Duty == AccountDuty.ChangePassword ? Account + "?change=true" : Account + "/second-factor";
    }
}
