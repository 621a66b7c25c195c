using KK.Saas.Data.PostgreSql.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Hosting;

namespace KK.Saas.Web.Security;

/// <summary>In Production the application does not start with a login for which row-level security is no wall.</summary>
internal static class DatabaseLoginCheck
{
    public static async Task CheckDatabaseLoginAsync(this WebApplication app)
    {
        if (!app.Environment.IsProduction() || !DatabaseSelection.IsPostgreSql(app.Configuration)) return;
        await using var scope = app.Services.CreateAsyncScope();
        if (await DatabaseRoleCheck.FindProblemAsync(scope.ServiceProvider.GetRequiredService<SaasDbContext>()) is { } problem)
            throw new InvalidOperationException($"{problem} Use the application's own login ({DatabaseRoles.Application}); see docs/operations.md.");
        if (string.IsNullOrWhiteSpace(app.Configuration[DatabaseSelection.ReaderConnectionStringKey]))
            throw new InvalidOperationException($"Set {DatabaseSelection.ReaderConnectionStringKey}, what the province reads published figures with ({DatabaseRoles.HostReader}); see docs/operations.md.");
        if (await DatabaseRoleCheck.FindReaderProblemAsync(scope.ServiceProvider.GetRequiredService<HostReader>()) is { } readerProblem)
            throw new InvalidOperationException($"{readerProblem} Use the province's reader ({DatabaseRoles.HostReader}) in {DatabaseSelection.ReaderConnectionStringKey}; see docs/operations.md.");
    }
}
