using KK.Saas.AspNetCore;
using KK.Saas.Blazor.Shell;
using KK.Saas.Core.Modularity;
using KK.Saas.Families.HttpApi;
using KK.Saas.Families.Jobs;
using KK.Saas.Hosting;
using KK.Saas.Identity.HttpApi;
using KK.Saas.Identity.HttpApi.OpenId;
using KK.Saas.Identity.Jobs;
using KK.Saas.Interventions.HttpApi.Activities;
using KK.Saas.Interventions.HttpApi.Evaluations;
using KK.Saas.Interventions.HttpApi.Plans;
using KK.Saas.Interventions.HttpApi;
using KK.Saas.Interventions.Jobs;
using KK.Saas.Questionnaires.HttpApi;
using KK.Saas.Rollups.HttpApi;
using KK.Saas.Rollups.Jobs;
using KK.Saas.Web;
using KK.Saas.Web.Api;
using KK.Saas.Web.DataProtection;
using KK.Saas.Web.Errors;
using KK.Saas.Web.Jobs;
using KK.Saas.Web.Localization;
using KK.Saas.Web.Logging;
using KK.Saas.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Serilog;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddSystemCredentials(builder.Configuration[SystemCredentials.DirectoryKey]);
builder.Host.UseSerilog((context, logging) => logging.ReadFrom.Configuration(context.Configuration).WriteTo.Console(MaskingFormatter.For(context.HostingEnvironment)));
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddSaasApplication<WebModule>(builder.Configuration);
builder.Services.AddConfiguredData(builder.Configuration, builder.Environment.IsProduction());
builder.Services.AddDatabaseDataProtection();
builder.Services.AddSaasWeb(builder.Configuration);
builder.Services.AddOpenIdServer(builder.Configuration);
builder.Services.AddExternalLogin(builder.Configuration);
builder.Services.AddSaasApi();
builder.Services.AddSaasJobs(builder.Configuration);
builder.Services.AddSaasHealth();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();
await app.CheckDatabaseLoginAsync();
app.UseSecurityHeaders();
app.UseProxy();
app.UseWebSocketOrigin();
app.UseLanguages();
app.UseSaasErrors();
app.UseSaasWeb();
app.UseAntiforgery();
app.MapStaticAssets().AllowAnonymous();
app.MapSaasHealth();
app.MapLanguage();
app.MapIdentityEndpoints();
app.MapOpenIdEndpoints();
app.MapExternalLogin();
app.MapSaasApi();
app.MapFamiliesEndpoints();
app.MapQuestionnairesEndpoints();
app.MapPlansEndpoints();
app.MapEvaluationsEndpoints();
app.MapComponentsEndpoints();
app.MapInterventionsEndpoints();
app.MapProgrammeCodesEndpoints();
app.MapActivitiesEndpoints();
app.MapFigureEvents();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode().Add(endpoint =>
{
    // Heads of family answer without an account. A circuit opens only for components that the server itself handed out,
    // sealed, and each of its calls runs as the login of the circuit, or as nobody.
    if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } path } && path.TrimStart('/').StartsWith("_blazor", StringComparison.Ordinal))
        endpoint.Metadata.Add(new AllowAnonymousAttribute());
});
var recurring = app.Services.GetRequiredService<Hangfire.IRecurringJobManager>();
RecountSweeper.Register(recurring);
NightlyFan.Register(recurring);
AuditSweeper.Register(recurring);
RetentionSweeper.Register(recurring);
OpenIdJob.Register(recurring);
OptimiserSweeper.Register(recurring);
OutboxSweeper.Register(recurring);
EscalationSweeper.Register(recurring);
ProgrammeSweeper.Register(recurring);
app.Services.GetRequiredService<OidcKeyRefresh>(); // from now on it watches for new keys
await app.RunAsync();
