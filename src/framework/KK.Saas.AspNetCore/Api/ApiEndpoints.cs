using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.AspNetCore.Api;

/// <summary>The HTTP API for machines and apps. Modules add their part; all of it takes access tokens alone, never the cookie.</summary>
public static class ApiEndpoints
{
    /// <summary>Where the API lives.</summary>
    public const string Root = "/api/v1";

    /// <summary>Stands in every access token that this API takes; one that was given out for something else opens nothing here.</summary>
    public const string Audience = "urn:kk-saas:api";

    public const string RateLimit = "api";

    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGroup(Root).RequireRateLimiting(RateLimit);

    /// <summary>Asks for a permission; the description of the API names the scopes that carry it.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder builder, string permission)
        where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(permission).WithMetadata(new NeededPermission(permission));
}
