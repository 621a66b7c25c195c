using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Questionnaires.HttpApi;

/// <summary>Downloads of instruments.</summary>
public static class QuestionnairesEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapQuestionnairesEndpoints(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/instruments/{id:guid}/workbook", async (IInstrumentAppService instruments, Guid id, CancellationToken cancellationToken) =>
                Results.File(await instruments.GetWorkbookAsync(id, cancellationToken), Xlsx, "instrumen.xlsx"))
            .RequireAuthorization(QuestionnairesPermissions.ReadInstruments);
}
