using KK.Saas.Core.Errors;
using Microsoft.AspNetCore.Diagnostics;

namespace KK.Saas.Web.Errors;

/// <summary>Machines get what went wrong as problem details (RFC 9457), never a page and never a stack trace.</summary>
internal sealed class ApiErrors(RequestDelegate next, ILogger<ApiErrors> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && exception is not OperationCanceledException)
        {
            var status = ErrorHandling.StatusOf(exception);
            if (status >= StatusCodes.Status500InternalServerError) logger.LogError(exception, "The API failed");
            await Results.Problem(statusCode: status, title: (exception as BusinessException)?.Code).ExecuteAsync(context);
        }
    }
}
