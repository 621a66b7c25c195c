using KK.Saas.Core.Time;
using KK.Saas.Interventions.Activities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Interventions.HttpApi.Activities;

/// <summary>Photos of reports and workbooks of quarters.</summary>
public static class ActivitiesEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapActivitiesEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/activities/{id:guid}/photos/{file:guid}", GetPhotoAsync).RequireAuthorization(InterventionsPermissions.ReadActivities);
        endpoints.MapGet("/reports/quarter/export", GetQuarterAsync).RequireAuthorization(InterventionsPermissions.ReadActivities);
    }

    private static async Task<IResult> GetPhotoAsync(IActivityAppService activities, Guid id, Guid file, CancellationToken cancellationToken)
    {
        var photo = await activities.GetPhotoAsync(id, file, cancellationToken);
        return Results.File(photo.Content, photo.MediaType, photo.Name);
    }

    private static async Task<IResult> GetQuarterAsync(IQuarterReportAppService reports, int? year, int? quarter, Guid? agency, CancellationToken cancellationToken) =>
        FiscalYear.TryCreate(year ?? 0, out var fiscal) && agency is { } id
            ? Results.File(await reports.ExportAsync(id, fiscal, (Quarter)(quarter ?? 0), cancellationToken), Xlsx, "laporan-triwulan.xlsx")
            : Results.NotFound();
}
