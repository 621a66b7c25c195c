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
    }
}
