using KK.Saas.Interventions.ProgrammeCodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Interventions.HttpApi;

/// <summary>The empty list of sub-kegiatan to fill in.</summary>
public static class ProgrammeCodesEndpoints
{
    public static void MapProgrammeCodesEndpoints(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/province/programme-codes/template", async (IProgrammeCodeAppService codes, CancellationToken cancellationToken) =>
                Results.File(await codes.GetTemplateAsync(cancellationToken), "text/csv; charset=utf-8", "sub-kegiatan-contoh.csv"))
            .RequireAuthorization(InterventionsPermissions.ManageProvinceCatalogue);
}
