using KK.Saas.Core.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Identity.HttpApi;

/// <summary>Who a token stands for.</summary>
public static class IdentityApi
{
    public static void MapIdentityApi(this IEndpointRouteBuilder api) => api.MapGet("/me", (ICurrentUser user) =>
            TypedResults.Ok(new Me(user.Info!.UserName, user.Info.DisplayName, user.Info.Kind.ToString(), user.Info.Tenant?.Value, [.. user.Info.Permissions.Order(StringComparer.Ordinal)])))
        .RequireAuthorization().WithTags("identity").WithSummary("Siapa token ini · whom the token stands for");

    /// <summary>The answer.</summary>
    public sealed record Me(string UserName, string DisplayName, string Kind, Guid? Tenant, IReadOnlyList<string> Permissions);
}
