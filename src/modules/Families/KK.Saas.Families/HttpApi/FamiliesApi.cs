using KK.Saas.AspNetCore.Api;
using KK.Saas.Core.Regions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Families.HttpApi;

/// <summary>Families for machines of the own city; numbers stay masked.</summary>
public static class FamiliesApi
{
    private const string Tag = "families";

    public static void MapFamiliesApi(this IEndpointRouteBuilder api)
    {
        // Names and numbers to look for would stand in addresses and so in logs: only the kelurahan can be asked for.
        api.MapGet("/families", async (string? village, string? after, IFamilyAppService families, CancellationToken cancellationToken) =>
            {
                RegionCode? code = null;
                if (village is not null)
                {
                    if (!RegionCode.TryParse(village, out var parsed)) return Results.NotFound();
                    code = parsed;
                }

                return Results.Ok(await families.SearchAsync(new FamilySearch(Village: code, After: after), cancellationToken));
            })
            .Needs(FamiliesPermissions.ReadFamilies).Produces<FamilyPage>().WithTags(Tag).WithSummary("Keluarga satu kelurahan, per halaman · families of a kelurahan by page");
        api.MapGet("/families/{id:guid}", (Guid id, IFamilyAppService families, CancellationToken cancellationToken) => families.GetAsync(id, cancellationToken))
            .Needs(FamiliesPermissions.ReadFamilies).ProducesProblem(404).WithTags(Tag).WithSummary("Satu keluarga · one family");
    }
}
