using KK.Saas.Core.Data;
using KK.Saas.Tenancy;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EntityFrameworkCore.Tests;

public sealed class UnitOfWorkTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public async Task Work_that_throws_leaves_nothing_behind()
    {
        await Should.ThrowAsync<FormatException>(() => application.AsTenantAsync(SaasTestApplication.Banjarbaru, services =>
            services.GetRequiredService<IUnitOfWork>().InTransactionAsync<int>(async token =>
            {
                await services.GetRequiredService<ITenantSettings>().SetAsync("Probe", "half done", token);
                throw new FormatException();
            })));
        (await ReadAsync("Probe")).ShouldBe("nothing");
    }

    [Fact]
    public async Task What_waits_for_the_commit_runs_after_it_and_not_at_all_when_it_fails()
    {
        var ran = new List<string>();
        await application.AsTenantAsync(SaasTestApplication.Banjarbaru, services =>
        {
            var unitOfWork = services.GetRequiredService<IUnitOfWork>();
            return unitOfWork.InTransactionAsync(async token =>
            {
                unitOfWork.OnCommitted(() => ran.Add("committed"));
                await services.GetRequiredService<ITenantSettings>().SetAsync("Committed", "yes", token);
                ran.Add("work");
                return 0;
            });
        });
        ran.ShouldBe(["work", "committed"]);
        (await ReadAsync("Committed")).ShouldBe("yes");
    }

    private Task<string> ReadAsync(string name) => application.AsTenantAsync(
        SaasTestApplication.Banjarbaru, services => services.GetRequiredService<ITenantSettings>().GetAsync(name, "nothing"));
}
