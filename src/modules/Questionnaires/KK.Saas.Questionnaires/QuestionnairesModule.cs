using KK.Saas.Core.Application;
using KK.Saas.Core.Data;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Questionnaires.Application;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Questionnaires.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Questionnaires;

/// <summary>Registers the module Questionnaires.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class QuestionnairesModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<IModelContributor, QuestionnairesModelContributor>();
        services.AddSingleton<PermissionDefinitionProvider, QuestionnairesPermissionDefinitionProvider>();
        services.AddSingleton<CompiledFormCache>();
        services.AddScoped<IInstrumentRepository, InstrumentRepository>();
        services.AddScoped<IPeriodRepository, PeriodRepository>();
        services.AddScoped<ISubmissionRepository, SubmissionRepository>();
        services.AddScoped<IInstrumentDirectory, InstrumentDirectory>();
        services.AddScoped<IPeriodDirectory, PeriodDirectory>();
        services.AddScoped<ISubmissionDirectory, SubmissionDirectory>();
        services.AddScoped<ISelfFillRepository, SelfFillRepository>();
        services.AddScoped<Families.IFamilyDataContributor, SubmissionDataContributor>();
        services.AddScoped<SubmissionStore>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<SelfFillSwitch>();
        services.AddScoped<SelfFillDesk>();
        services.AddScoped<InstrumentReader>();
        services.AddScoped<IDataSeedContributor, InstrumentSeedContributor>();
        services.AddApplicationService<IPeriodAppService, PeriodAppService>();
        services.AddApplicationService<IAnsweringAppService, AnsweringAppService>();
        services.AddScoped<VisitPlanner>();
        services.AddApplicationService<ITaskAppService, TaskAppService>();
        services.AddApplicationService<IReviewAppService, ReviewAppService>();
        services.AddApplicationService<ISelfFillCodeAppService, SelfFillCodeAppService>();
        services.AddApplicationService<ISelfFillAppService, SelfFillAppService>();
        services.AddApplicationService<IInstrumentAppService, InstrumentAppService>();
    }
}
