using KK.Saas.Blazor.Shell;
using KK.Saas.Core.Modularity;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Blazor;

/// <summary>Registers what the pages need besides the application services.</summary>
public sealed class BlazorUiModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddLocalization();
        context.Services.AddTransient<BusinessErrorText>();
    }
}
