using KK.Saas.Core.Application;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Regions.Application;
using KK.Saas.Regions.Application.Boundaries;
using KK.Saas.Regions.Boundaries;
using KK.Saas.Regions.Data;
using KK.Saas.Regions.Domain;
using KK.Saas.Regions.Domain.Boundaries;
using KK.Saas.Regions.EntityFrameworkCore;
using KK.Saas.Regions.EntityFrameworkCore.Boundaries;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Regions;

/// <summary>Registers the module Regions.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class RegionsModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<IModelContributor, RegionsModelContributor>();
        services.AddSingleton<PermissionDefinitionProvider, RegionsPermissionDefinitionProvider>();
        services.AddSingleton(_ => new RegionDirectory(RegionFacts.Regions));
        services.AddSingleton<IRegionDirectory>(p => p.GetRequiredService<RegionDirectory>());
        services.AddSingleton<IAreaExpander>(p => p.GetRequiredService<RegionDirectory>());
        services.AddSingleton<IAreaNames>(p => p.GetRequiredService<RegionDirectory>());
        services.AddScoped<IPovertyLineRepository, PovertyLineRepository>();
        services.AddScoped<IPovertyLineDirectory, PovertyLineDirectory>();
        services.AddScoped<IRegionSeedStore, RegionSeedStore>();
        services.AddScoped<IDataSeedContributor, RegionDataSeedContributor>();
        services.AddApplicationService<IRegionAppService, RegionAppService>();
        services.AddSingleton<IModelContributor, BoundariesModelContributor>();
        services.AddScoped<IBoundaryRepository, BoundaryRepository>();
        services.AddSingleton<BoundaryImporter>();
        services.AddApplicationService<IBoundaryAppService, BoundaryAppService>();
    }
}
