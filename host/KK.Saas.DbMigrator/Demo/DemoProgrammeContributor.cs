using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Application.Programme;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Publishes Banjarbaru's plans, reports and components to the province, as the hourly job will.</summary>
internal sealed class DemoProgrammeContributor(IServiceScopeFactory scopes, DemoUser user) : IDemoDataContributor
{
    public int Order => 98;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(DemoAccounts.Banjarbaru));
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ProgrammePublisher>().PublishAsync(cancellationToken);
    }
}
