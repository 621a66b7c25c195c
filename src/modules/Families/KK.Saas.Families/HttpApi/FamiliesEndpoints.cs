using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Families.HttpApi;

/// <summary>Downloads of the recap.</summary>
public static class FamiliesEndpoints
{
    private const string Csv = "text/csv; charset=utf-8";

    public static void MapFamiliesEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/recaps/template", async (IRecapAppService recaps, CancellationToken cancellationToken) =>
                Results.File(await recaps.GetTemplateAsync(cancellationToken), Csv, "rekap-contoh.csv"))
            .RequireAuthorization(FamiliesPermissions.ImportRecaps);
        endpoints.MapGet("/recaps/export", async (IRecapAppService recaps, int? year, WelfareSource? source, CancellationToken cancellationToken) =>
                Results.File(await recaps.ExportAsync(year, source, cancellationToken), Csv, "rekap.csv"))
            .RequireAuthorization(FamiliesPermissions.ReadRecaps);
    }
}
