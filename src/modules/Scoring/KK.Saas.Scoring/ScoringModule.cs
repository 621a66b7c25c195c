using KK.Saas.Core.Application;
using KK.Saas.Core.Events;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Questionnaires;
using KK.Saas.Scoring.Application;
using KK.Saas.Scoring.Domain;
using KK.Saas.Scoring.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Scoring;

/// <summary>Registers the module Scoring.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class ScoringModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<IModelContributor, ScoringModelContributor>();
        services.AddSingleton<PermissionDefinitionProvider, ScoringPermissionDefinitionProvider>();
        services.AddSingleton<ScoringModelCache>();
        services.AddApplicationService<IScoreAppService, ScoreAppService>();
        services.AddScoped<ScoringModelDirectory>();
        services.AddScoped<IScoringModelDirectory>(p => p.GetRequiredService<ScoringModelDirectory>());
        services.AddScoped<IIndexCalculator, IndexCalculator>();
        services.AddScoped<IScoreRepository, ScoreRepository>();
        services.AddScoped<IInstrumentCheck, ScoringInstrumentCheck>();
        services.AddScoped<ILocalEventHandler<SubmissionAccepted>, SubmissionScorer>();
        services.AddScoped<ILocalEventHandler<SubmissionWithdrawn>, SubmissionScorer>();
    }
}
