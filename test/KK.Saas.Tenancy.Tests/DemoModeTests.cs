using KK.Saas.EntityFrameworkCore;
using KK.Saas.Tenancy.Application;
using KK.Saas.Tenancy.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Tenancy.Tests;

public sealed class DemoModeTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public async Task An_installation_becomes_a_demo_for_good_and_later_processes_know_it()
    {
        application.Services.GetRequiredService<IDemoMode>().IsDemo.ShouldBeFalse();

        await application.Services.GetRequiredService<IDemoSwitch>().TurnOnAsync(TestContext.Current.CancellationToken);
        await application.Services.GetRequiredService<IDemoSwitch>().TurnOnAsync(TestContext.Current.CancellationToken);

        application.Services.GetRequiredService<IDemoMode>().IsDemo.ShouldBeTrue();
        new DemoMode(application.Services.GetRequiredService<IServiceScopeFactory>()).IsDemo.ShouldBeTrue();
        (await application.AsHostAsync(p => p.GetRequiredService<SaasDbContext>().Set<HostSetting>().CountAsync())).ShouldBe(1);
    }
}
