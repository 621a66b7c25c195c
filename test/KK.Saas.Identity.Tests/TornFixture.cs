using KK.Saas.Core.Application;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.Tests;

public sealed class TornFixture : IdentityFixture
{
    protected override void Configure(IServiceCollection services) => services.AddApplicationService<ITornAppService, TornAppService>();
}
