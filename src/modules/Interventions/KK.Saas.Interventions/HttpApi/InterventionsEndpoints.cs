using KK.Saas.Interventions.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Interventions.HttpApi;

/// <summary>Downloads of the module. A file is never shown in the browser, only stored: its name makes it an attachment.</summary>
public static class InterventionsEndpoints
{
    public static void MapInterventionsEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/meetings/{id:guid}/files/{file:guid}", GetFileAsync).RequireAuthorization(InterventionsPermissions.ReadTeam);
        endpoints.MapGet("/province/meetings/{id:guid}/files/{file:guid}", GetFileAsync).RequireAuthorization(InterventionsPermissions.ReadProvinceTeam);
    }

    private static async Task<IResult> GetFileAsync(IMeetingAppService meetings, Guid id, Guid file, CancellationToken cancellationToken)
    {
        var stored = await meetings.GetFileAsync(id, file, cancellationToken);
        return Results.File(stored.Content, stored.MediaType, stored.Name);
    }
}
