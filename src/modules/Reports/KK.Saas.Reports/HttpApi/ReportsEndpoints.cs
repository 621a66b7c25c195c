using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace KK.Saas.Reports.HttpApi;

/// <summary>Finished reports, streamed part by part, and the style of those in HTML.</summary>
public static class ReportsEndpoints
{
    private const string StyleLink = "<link rel=\"stylesheet\" href=\"/reports/report.css\">";
    private static readonly byte[] Style = ReadStyle();

    public static void MapReportsEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/reports/report.css", () => Results.Bytes(Style, "text/css; charset=utf-8")).RequireAuthorization(ReportsPermissions.Read);
        endpoints.MapGet("/reports/{id:guid}/file", (Guid id, IReportAppService reports, HttpResponse response, CancellationToken cancellationToken) =>
            SendAsync(id, reports, response, asFile: true, cancellationToken)).RequireAuthorization(ReportsPermissions.Read);
        endpoints.MapGet("/reports/{id:guid}/read", (Guid id, IReportAppService reports, HttpResponse response, CancellationToken cancellationToken) =>
            SendAsync(id, reports, response, asFile: false, cancellationToken)).RequireAuthorization(ReportsPermissions.Read);
    }

    private static async Task SendAsync(Guid id, IReportAppService reports, HttpResponse response, bool asFile, CancellationToken cancellationToken)
    {
        var file = await reports.GetFileAsync(id, cancellationToken);
        var isPage = file.MediaType == "text/html";
        response.ContentType = isPage ? "text/html; charset=utf-8" : file.MediaType;
        var disposition = new ContentDispositionHeaderValue(asFile || !isPage ? "attachment" : "inline");
        disposition.SetHttpFileName(file.Name);
        response.Headers.ContentDisposition = disposition.ToString();
        for (var number = 0; number < file.Parts; number++)
        {
            var part = await reports.GetPartAsync(id, file.Attempt, number, cancellationToken);
            // A file on a disk has no server to fetch its style from; here the policy allows no style inside a page.
            if (number == 0 && isPage && asFile) part = WithStyle(part);
            await response.Body.WriteAsync(part, cancellationToken);
        }
    }

    private static byte[] WithStyle(byte[] part)
    {
        var link = Encoding.UTF8.GetBytes(StyleLink);
        var at = part.AsSpan().IndexOf(link);
        return at < 0 ? part : [.. part[..at], .. "<style>"u8, .. Style, .. "</style>"u8, .. part[(at + link.Length)..]];
    }

    private static byte[] ReadStyle()
    {
        using var memory = new MemoryStream();
        using var style = typeof(ReportsEndpoints).Assembly.GetManifestResourceStream("report.css")!;
        style.CopyTo(memory);
        return memory.ToArray();
    }
}
