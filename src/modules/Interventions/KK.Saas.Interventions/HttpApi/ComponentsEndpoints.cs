using KK.Saas.Core.Errors;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Interventions.HttpApi;

/// <summary>The workbook of counters to fill in.</summary>
public static class ComponentsEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapComponentsEndpoints(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/components/export", async (IComponentAppService components, int? year, int? quarter, CancellationToken cancellationToken) =>
                FiscalYear.TryCreate(year ?? 0, out var shown) && Enum.IsDefined((Quarter)(quarter ?? 0))
                    ? Results.File(await components.ExportAsync(shown, (Quarter)quarter!.Value, cancellationToken), Xlsx, "komponen.xlsx")
                    : throw new EntityNotFoundException(nameof(FiscalYear)))
            .RequireAuthorization(InterventionsPermissions.EnterComponents);
}
