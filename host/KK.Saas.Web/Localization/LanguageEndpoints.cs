using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace KK.Saas.Web.Localization;

/// <summary>Indonesian first, English second; the choice is kept in a cookie.</summary>
internal static class LanguageEndpoints
{
    private static readonly CultureInfo[] Cultures = [new("id"), new("en")];

    public static void UseLanguages(this WebApplication app) => app.UseRequestLocalization(options =>
    {
        options.DefaultRequestCulture = new RequestCulture(Cultures[0]);
        options.SupportedCultures = Cultures;
        options.SupportedUICultures = Cultures;
        // The phone's own language does not decide: people here read Indonesian on phones set to English.
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
    });

    public static void MapLanguage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/language", (HttpContext context, [FromForm] string? language, [FromForm] string? returnUrl) =>
        {
            var chosen = Cultures.FirstOrDefault(c => c.Name == language) ?? Cultures[0];
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true });
            return Results.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : "/");
        }).AllowAnonymous();

    private static bool IsLocal(string? url) => url is ['/', ..] && !url.StartsWith("//", StringComparison.Ordinal) && !url.StartsWith("/\\", StringComparison.Ordinal);
}
