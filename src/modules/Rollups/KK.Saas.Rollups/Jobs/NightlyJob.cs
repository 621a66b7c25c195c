using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Application;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KK.Saas.Rollups.Jobs;

/// <summary>Checks the sums of one tenant against a recount, and publishes the day. Safe to run any number of times.</summary>
public sealed partial class NightlyJob(IServiceScopeFactory scopes, ILogger<NightlyJob> logger)
{
    public async Task RunAsync(TenantJobArgs args, CancellationToken cancellationToken)
    {
        foreach (var period in await ListAsync(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var found = await scope.ServiceProvider.GetRequiredService<SumRebuilder>().CheckAsync(period, cancellationToken);
            if (found.Differences.Count > 0) LogDifferences(args.RequiredTenant.Value, period.SurveyYear, found.Differences.Count);
        }
    }

    private async Task<IReadOnlyList<PeriodInfo>> ListAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PeriodChooser>().ListAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "Sums of tenant {Tenant}, survey year {SurveyYear}: {Count} differed from the recount and were mended.")]
    private partial void LogDifferences(Guid tenant, int surveyYear, int count);
}
