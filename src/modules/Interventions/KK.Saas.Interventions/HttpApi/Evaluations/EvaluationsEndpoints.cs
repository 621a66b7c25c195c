using KK.Saas.Core.Time;
using KK.Saas.Interventions.Evaluations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Interventions.HttpApi.Evaluations;

/// <summary>The workbook of a yearly evaluation.</summary>
public static class EvaluationsEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapEvaluationsEndpoints(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/evaluations/export", async (IEvaluationAppService evaluations, int year, CancellationToken cancellationToken) =>
                FiscalYear.TryCreate(year, out var chosen)
                    ? Results.File(await evaluations.ExportAsync(chosen, cancellationToken), Xlsx, $"evaluasi-{chosen}.xlsx")
                    : Results.NotFound())
            .RequireAuthorization(InterventionsPermissions.ReadEvaluation);
}
