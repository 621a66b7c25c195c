using KK.Saas.Core.Application;
using KK.Saas.Core.Events;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Application;
using KK.Saas.Rollups.Jobs;
using KK.Saas.Rollups.Domain;
using KK.Saas.Rollups.EntityFrameworkCore;
using KK.Saas.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Rollups;

/// <summary>Registers the module Rollups.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class RollupsModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<IModelContributor, RollupsModelContributor>();
        services.AddSingleton<PermissionDefinitionProvider, RollupsPermissionDefinitionProvider>();
        services.AddScoped<IFactRepository, FactRepository>();
        services.AddScoped<ISumRepository, SumRepository>();
        services.AddScoped<IPublishedRepository, PublishedRepository>();
        services.AddScoped<ISumCheckRepository, SumCheckRepository>();
        AddCounting(services);
        services.AddScoped<PeriodChooser>();
        services.AddScoped<PictureBuilder>();
        services.AddScoped<PublishedPictures>();
        services.AddScoped<TenantPictureSource>();
        services.AddScoped<ProvincePictureSource>();
        services.AddScoped<VillagePictureAppService>();
        services.AddScoped<IVillageProblems>(p => p.GetRequiredService<VillagePictureAppService>());
        services.AddScoped<IFamilyOutcomes, FamilyOutcomes>();
        services.AddScoped<IVillageFigures, VillageFigureReader>();
        services.AddScoped<IVisitProgress, VisitProgressReader>();
        services.AddApplicationService<IVillagePictureAppService, VillagePictureAppService>();
        services.AddApplicationService<IProvincePictureAppService, ProvincePictureAppService>();
        services.AddApplicationService<IPictureAppService, PictureAppService>();
        services.AddApplicationService<ISumCheckAppService, SumCheckAppService>();
    }

    private static void AddCounting(IServiceCollection services)
    {
        services.AddSingleton<FreshnessBoard>();
        services.AddSingleton<RecountQueue>();
        services.AddSingleton<IRecountQueue>(p => p.GetRequiredService<RecountQueue>());
        services.AddScoped<RecountJob>();
        services.AddScoped<RecountSweeper>();
        services.AddScoped<Recounter>();
        services.AddScoped<SumRebuilder>();
        services.AddScoped<NightlyJob>();
        services.AddScoped<NightlyFan>();
        services.AddScoped<FigureShapes>();
        services.AddScoped<CellPublisher>();
        services.AddScoped<DirtyMarker>();
        services.AddScoped<FactWriter>();
        services.AddScoped<RegisterWatcher>();
        services.AddScoped<ILocalEventHandler<SubmissionAccepted>>(p => p.GetRequiredService<FactWriter>());
        services.AddScoped<ILocalEventHandler<SubmissionWithdrawn>>(p => p.GetRequiredService<FactWriter>());
        services.AddScoped<ILocalEventHandler<ScoreWritten>>(p => p.GetRequiredService<FactWriter>());
        services.AddScoped<ILocalEventHandler<FamilyRegisterChanged>>(p => p.GetRequiredService<RegisterWatcher>());
        services.AddScoped<ILocalEventHandler<PeriodOpened>>(p => p.GetRequiredService<RegisterWatcher>());
    }
}
