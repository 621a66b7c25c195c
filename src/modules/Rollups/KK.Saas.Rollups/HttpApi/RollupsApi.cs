using KK.Saas.AspNetCore.Api;
using KK.Saas.Core.Regions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Rollups.HttpApi;

/// <summary>Figures for machines.</summary>
public static class RollupsApi
{
    private const string Tag = "figures";

    public static void MapRollupsApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/villages", (int? year, IVillagePictureAppService villages, CancellationToken cancellationToken) => villages.GetListAsync(year, cancellationToken))
            .Needs(RollupsPermissions.ReadVillages).WithTags(Tag).WithSummary("Semua kelurahan · all kelurahan of the city");
        api.MapGet("/villages/{code}", async (string code, int? year, IVillagePictureAppService villages, CancellationToken cancellationToken) =>
                RegionCode.TryParse(code, out var village) ? Results.Ok(await villages.GetAsync(village, year, cancellationToken)) : Results.NotFound())
            .Needs(RollupsPermissions.ReadVillages).Produces<VillagePicture>().ProducesProblem(404).WithTags(Tag).WithSummary("Satu kelurahan · one kelurahan");
        api.MapGet("/province", (int? year, IProvincePictureAppService province, CancellationToken cancellationToken) => province.GetAsync(year, cancellationToken))
            .Needs(RollupsPermissions.ReadProvince).WithTags(Tag).WithSummary("Angka terbitan provinsi · published figures of the province");
    }
}
