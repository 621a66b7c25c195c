using KK.Saas.AspNetCore.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Interventions.HttpApi;

/// <summary>The catalogue for machines.</summary>
public static class InterventionsApi
{
    public static void MapInterventionsApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/catalogue", (ICatalogueAppService catalogue, CancellationToken cancellationToken) => catalogue.GetAsync(cancellationToken))
            .Needs(InterventionsPermissions.ReadCatalogue).WithTags("catalogue").WithSummary("Katalog intervensi · catalogue of interventions");
}
