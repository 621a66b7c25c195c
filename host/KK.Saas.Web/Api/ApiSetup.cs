using KK.Saas.AspNetCore.Api;
using KK.Saas.Core.Security;
using KK.Saas.Families.HttpApi;
using KK.Saas.Identity.HttpApi;
using KK.Saas.Interventions.HttpApi;
using KK.Saas.Regions.HttpApi;
using KK.Saas.Rollups.HttpApi;
using KK.Saas.Web.Security;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace KK.Saas.Web.Api;

/// <summary>The HTTP API, its description (OpenAPI) and the page to read it.</summary>
internal static class ApiSetup
{
    private const string Document = "v1";
    private const string Scheme = "oauth2";

    public static IServiceCollection AddSaasApi(this IServiceCollection services) => services.AddOpenApi(Document, options =>
    {
        options.ShouldInclude = description => ("/" + description.RelativePath).StartsWith(ApiEndpoints.Root, StringComparison.Ordinal);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "KK.Saas", Version = Document, Description = "Angka kualitas keluarga untuk mesin dan aplikasi. Figures of family quality for machines and apps." };
            document.Servers = [];
            document.Components ??= new();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.OAuth2,
                Flows = new() { ClientCredentials = new() { TokenUrl = new Uri("/connect/token", UriKind.Relative), Scopes = ApiScopes.All.ToDictionary(s => s, s => s) } },
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<NeededPermission>().FirstOrDefault() is not { } needed) return Task.CompletedTask;
            var scopes = context.ApplicationServices.GetRequiredService<PermissionTree>().Find(needed.Name)?.Scopes ?? [];
            operation.Security = [.. scopes.Select(s => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [s] })];
            return Task.CompletedTask;
        });
    });

    public static void MapSaasApi(this WebApplication app)
    {
        var api = app.MapApi();
        api.MapIdentityApi();
        api.MapRegionsApi();
        api.MapRollupsApi();
        api.MapInterventionsApi();
        api.MapFamiliesApi();
        app.MapOpenApi("/openapi/{documentName:regex(^v1$)}.json").AllowAnonymous();
        app.MapScalarApiReference(SecurityHeaders.ReferencePath, (options, context) => options
                .WithTitle("KK.Saas API").WithOpenApiRoutePattern("/openapi/{documentName}.json").DisableDefaultFonts().DisableTelemetry()
                // Buttons of the library that lead to services outside.
                .HideDeveloperTools().DisableAgent().DisableMcp().HideClientButton()
                .WithNonce(SecurityHeaders.NonceOf(context)))
            .AllowAnonymous();
    }
}
