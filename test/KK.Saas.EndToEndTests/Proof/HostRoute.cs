using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>
/// An address of the running host, read from its own routes: a new page or download is covered without a line, and one with an
/// unknown parameter fails until it is given a value.
/// </summary>
/// <param name="Pattern">As it was mapped.</param>
/// <param name="Policies">Permissions that it asks for.</param>
/// <param name="IsOpen">Needs no login.</param>
/// <param name="AnswersGet">False: forms are sent to it.</param>
internal sealed record HostRoute(RoutePattern Pattern, IReadOnlyList<string> Policies, bool IsOpen, bool AnswersGet)
{
    public bool TakesIds => Pattern.Parameters.Any(IsId);

    /// <summary>Takes access tokens alone.</summary>
    public bool IsApi => (Pattern.RawText ?? "").TrimStart('/').StartsWith("api/v1", StringComparison.Ordinal);

    public static IReadOnlyList<HostRoute> Of(Product product) =>
    [
        .. product.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !(e.RoutePattern.RawText ?? "").TrimStart('/').StartsWith('_'))
            .Select(Read).DistinctBy(r => (r.Pattern.RawText, r.AnswersGet)),
    ];

    /// <summary>Each parameter of the route with each value that a stranger would try.</summary>
    public IEnumerable<string> Fill(IReadOnlyList<Guid> ids)
    {
        IEnumerable<string> filled = [""];
        foreach (var segment in Pattern.PathSegments) filled = filled.SelectMany(head => Values(segment, ids).Select(tail => $"{head}/{tail}")).ToList();
        return filled.Select(path => path.Length == 0 ? "/" : path);
    }

    private static HostRoute Read(RouteEndpoint endpoint) => new(
        endpoint.RoutePattern,
        [.. endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>().Distinct()],
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains("GET"));

    private static IEnumerable<string> Values(RoutePatternPathSegment segment, IReadOnlyList<Guid> ids)
    {
        if (segment.Parts[0] is not RoutePatternParameterPart parameter)
            return [string.Concat(segment.Parts.OfType<RoutePatternLiteralPart>().Select(p => p.Content))];
        if (IsId(parameter)) return ids.Select(id => id.ToString());
        return parameter.Name switch
        {
            "documentName" or "path" or "file" => ["v1"],
            "code" or "Code" => ["63.72.03.1003", "63.71.01.1001", "ABCD-EFGH-JKMN"],
            _ => parameter.IsCatchAll ? ["no-such-page"] : throw new InvalidOperationException($"Give the route parameter {parameter.Name} a value that a stranger would try."),
        };
    }

    private static bool IsId(RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Any(p => p.Content == "guid");
}
