using KK.Saas.Interventions.Plans;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Interventions.HttpApi.Plans;

/// <summary>The workbook of a plan.</summary>
public static class PlansEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapPlansEndpoints(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/plans/{id:guid}/export", async (IPlanFileAppService files, Guid id, CancellationToken cancellationToken) =>
                Results.File(await files.ExportAsync(id, cancellationToken), Xlsx, "rencana-aksi.xlsx"))
            .RequireAuthorization(InterventionsPermissions.ReadPlans);
}
