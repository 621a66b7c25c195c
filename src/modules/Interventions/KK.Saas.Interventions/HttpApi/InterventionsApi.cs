using KK.Saas.AspNetCore.Api;
using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Loci;
using KK.Saas.Interventions.Recommendations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Interventions.HttpApi;

/// <summary>Catalogue, proposals and loci for machines.</summary>
public static class InterventionsApi
{
    private const string Loci = "loci";

    public static void MapInterventionsApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/catalogue", (ICatalogueAppService catalogue, CancellationToken cancellationToken) => catalogue.GetAsync(cancellationToken))
            .Needs(InterventionsPermissions.ReadCatalogue).WithTags("catalogue").WithSummary("Katalog intervensi · catalogue of interventions");
        api.MapGet("/villages/{code}/proposals", async (string code, int? year, IProposalAppService proposals, CancellationToken cancellationToken) =>
                RegionCode.TryParse(code, out var village) ? Results.Ok(await proposals.GetAsync(village, year, cancellationToken)) : Results.NotFound())
            .Needs(InterventionsPermissions.ReadProposals).Produces<VillageProposals>().ProducesProblem(404)
            .WithTags("proposals").WithSummary("Usulan satu kelurahan · proposals for a kelurahan");
        api.MapGet("/loci", (int? index, int? belowAverage, int? vulnerable, int? rest, ILocusAppService loci, CancellationToken cancellationToken) =>
                loci.GetTableAsync(new LocusQuery(MixOf(index, belowAverage, vulnerable), rest ?? LocusQuery.DefaultRest), cancellationToken))
            .Needs(InterventionsPermissions.ReadLoci).WithTags(Loci).WithSummary("Perencana lokus · planner of loci");
        api.MapGet("/loci/{id:guid}", (Guid id, ILocusAppService loci, CancellationToken cancellationToken) => loci.GetAsync(id, cancellationToken))
            .Needs(InterventionsPermissions.ReadLoci).ProducesProblem(404).WithTags(Loci).WithSummary("Satu lokus · one locus");
    }

    /// <summary>Without weights the index alone.</summary>
    private static LocusMix MixOf(int? index, int? belowAverage, int? vulnerable) =>
        index is null && belowAverage is null && vulnerable is null ? LocusMix.ByIndex : new LocusMix(index ?? 0, belowAverage ?? 0, vulnerable ?? 0);
}
