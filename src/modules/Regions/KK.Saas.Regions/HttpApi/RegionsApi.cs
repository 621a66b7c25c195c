using KK.Saas.AspNetCore.Api;
using KK.Saas.Core.Regions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Regions.HttpApi;

/// <summary>The administrative tree for machines.</summary>
public static class RegionsApi
{
    public static void MapRegionsApi(this IEndpointRouteBuilder api) => api.MapGet("/regions/{code}", async (string code, IRegionAppService regions, CancellationToken cancellationToken) =>
            RegionCode.TryParse(code, out var region) ? Results.Ok(await regions.GetBranchAsync(region, cancellationToken)) : Results.NotFound())
        .Needs(RegionsPermissions.Read).Produces<RegionBranch>().ProducesProblem(404).WithTags("regions").WithSummary("Wilayah dan bagiannya · a region and its parts");
}
