using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Application;
using KK.Saas.Identity.Application.Passkeys;
using KK.Saas.Identity.Application.Sheets;
using KK.Saas.Identity.Domain;
using KK.Saas.Identity.HttpApi.Passkeys;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Identity.HttpApi;

/// <summary>Login, its second step and logout as plain form posts; downloads of the module.</summary>
public static class IdentityEndpoints
{
    public const string LoginRateLimit = "login";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapIdentityEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/account/login", LoginAsync).AllowAnonymous().RequireRateLimiting(LoginRateLimit);
        endpoints.MapPost("/account/login/code", CodeAsync).AllowAnonymous().RequireRateLimiting(LoginRateLimit);
        endpoints.MapPost("/account/logout", LogoutAsync).AllowAnonymous();
        endpoints.MapPasskeyEndpoints();
        endpoints.MapPost("/users/{id:guid}/impersonate", ImpersonateAsync).RequireAuthorization(IdentityPermissions.Impersonate);
        endpoints.MapGet("/users/import/template.csv", () => Results.File(UserSheetColumns.EmptyCsv(), "text/csv; charset=utf-8", "pengguna-contoh.csv"))
            .RequireAuthorization(IdentityPermissions.ManageUsers);
        endpoints.MapGet("/users/import/template.xlsx", () => Results.File(UserSheetColumns.EmptyXlsx(), Xlsx, "pengguna-contoh.xlsx"))
            .RequireAuthorization(IdentityPermissions.ManageUsers);
        endpoints.MapGet("/audit/export", ExportAsync).RequireAuthorization(IdentityPermissions.ReadAudit);
    }

    private static async Task<IResult> LoginAsync(
        HttpContext context, LoginDesk desk, PasskeyLogin passkeys, ICurrentTenant currentTenant,
        [FromForm] string? userName, [FromForm] string? password, [FromForm] string? returnUrl)
    {
        using var host = currentTenant.ChangeToHost();
        var target = LocalUrl.Or(returnUrl, "/");
        var user = await desk.CheckPasswordAsync(userName ?? "", password ?? "");
        if (user is null) return Results.LocalRedirect($"/login?failed=true&returnUrl={Uri.EscapeDataString(target)}");
        return await GoOnAsync(context, desk, passkeys, user, LoginMethod.Password, target);
    }

    private static async Task<IResult> CodeAsync(
        HttpContext context, LoginDesk desk, UserManager<User> users, ICurrentTenant currentTenant, [FromForm] string? code, [FromForm] string? returnUrl)
    {
        using var host = currentTenant.ChangeToHost();
        var target = LocalUrl.Or(returnUrl, "/");
        if (await LoginCookie.ReadPasswordGivenAsync(context) is not { } given || await users.FindByIdAsync(given.UserId) is not { } user || user.SecurityStamp != given.Stamp)
            return Results.LocalRedirect("/login?failed=true");
        if (await desk.CheckCodeAsync(user, code ?? "", context.RequestAborted) is not { } method)
            return Results.LocalRedirect($"/login/code?failed=true&returnUrl={Uri.EscapeDataString(target)}");
        await context.SignOutAsync(SaasSchemes.PasswordGiven);
        return await OpenAsync(context, desk, user, method, target);
    }

    /// <summary>After the first factor: the code of the app, the passkey where a role asks for two factors and there is no app, or in.</summary>
    internal static async Task<IResult> GoOnAsync(HttpContext context, LoginDesk desk, PasskeyLogin passkeys, User user, LoginMethod method, string target)
    {
        var back = "returnUrl=" + Uri.EscapeDataString(target);
        if (await passkeys.IsOnlyWayAsync(user, context.RequestAborted)) return Results.LocalRedirect("/login?passkey=needed&" + back);
        if (!user.HasSecondFactor) return await OpenAsync(context, desk, user, method, target);
        await LoginCookie.RememberPasswordAsync(context, user.Id, user.SecurityStamp!);
        return Results.LocalRedirect("/login/code?" + back);
    }

    internal static async Task<IResult> OpenAsync(HttpContext context, LoginDesk desk, User user, LoginMethod method, string target)
    {
        var session = await desk.OpenAsync(user, method, DeviceName.Of(context.Request.Headers.UserAgent), context.RequestAborted);
        if (session is null) return Results.LocalRedirect("/login?failed=true");
        await LoginCookie.SignInAsync(context, new OpenedSession(user.Id, user.SecurityStamp!, session.Id));
        return Results.LocalRedirect(target);
    }

    private static async Task<IResult> LogoutAsync(HttpContext context, LoginDesk desk, ICurrentUser user, ICurrentTenant currentTenant)
    {
        if (user.Info is { } info)
        {
            using var host = currentTenant.ChangeToHost();
            await desk.EndAsync(info, context.RequestAborted);
        }

        await context.SignOutAsync();
        // Nothing of the last user stays on a phone that is handed on.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Results.LocalRedirect("/login");
    }

    private static async Task<IResult> ImpersonateAsync(HttpContext context, IImpersonationAppService impersonation, Guid id, [FromForm] string? reason)
    {
        try
        {
            await LoginCookie.SignInAsync(context, await impersonation.BeginAsync(id, reason ?? "", context.RequestAborted));
        }
        catch (Core.Errors.BusinessException error)
        {
            return Results.LocalRedirect($"/users/{id}?error={Uri.EscapeDataString(error.Code)}");
        }

        return Results.LocalRedirect("/");
    }

    private static async Task<IResult> ExportAsync(IAuditAppService audit, [AsParameters] AuditSearch search, CancellationToken cancellationToken) =>
        Results.File(await audit.ExportAsync(search, cancellationToken), "text/csv; charset=utf-8", "audit.csv");
}
