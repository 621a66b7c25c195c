using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Families.HttpApi;

/// <summary>Downloads of the recap, and the copy of its data that a family asks for.</summary>
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
        // A form, not a link: the copy holds numbers in full and must not be fetched by a page that only names its address.
        endpoints.MapPost("/families/{id:guid}/privacy/copy", async (IPrivacyAppService privacy, Guid id, CancellationToken cancellationToken) =>
                Results.File(await privacy.ExportAsync(id, cancellationToken), "application/json; charset=utf-8", "data-keluarga.json"))
            .RequireAuthorization(FamiliesPermissions.ManagePrivacy)
            .WithMetadata(new Microsoft.AspNetCore.Antiforgery.RequireAntiforgeryTokenAttribute());
    }
}
