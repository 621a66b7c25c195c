using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using Microsoft.AspNetCore.Diagnostics;

namespace KK.Saas.Web.Errors;

/// <summary>Answers what went wrong with the right status and a page in plain words.</summary>
internal static class ErrorHandling
{
    public static void UseSaasErrors(this WebApplication app)
    {
        UsePages(app);
        // Inside, so that what goes wrong in the API never reaches the pages.
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseMiddleware<ApiErrors>());
    }

    /// <summary>The status that tells the caller what went wrong.</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        BusinessException => StatusCodes.Status400BadRequest,
        EntityNotFoundException or TenantIsolationException => StatusCodes.Status404NotFound,
        PermissionDeniedException => StatusCodes.Status403Forbidden,
        InvalidOperationException when IsUnreadableQuery(exception) => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static void UsePages(WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = StatusOf,
            CreateScopeForErrors = true,
            // What the caller did wrong is answered, not logged as a fault of the server.
            SuppressDiagnosticsCallback = context => StatusOf(context.Exception) < StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        // The error page is a page: a failed POST shows it as a GET, for a POST would look for a form of that page.
        app.Use((context, next) =>
        {
            if (context.Features.Get<IExceptionHandlerFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null) context.Request.Method = HttpMethods.Get;
            return next(context);
        });
    }

    /// <summary>The binding of query parameters throws nothing more special for ?page=abc.</summary>
    private static bool IsUnreadableQuery(Exception exception) => exception.Message.StartsWith("Cannot parse the value", StringComparison.Ordinal);
}
