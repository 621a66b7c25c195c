using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Puts Banjarbaru's loci on the province's list, so that it has some to assess.</summary>
internal sealed class DemoEvaluationContributor(IEvaluationAppService evaluations, DemoUser user) : IDemoDataContributor
{
    public int Order => 95;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(DemoAccounts.Banjarbaru));
        foreach (var year in (await evaluations.GetYearAsync(cancellationToken: cancellationToken)).Years) await evaluations.PublishLociAsync(year, cancellationToken);
    }
}
