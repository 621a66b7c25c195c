using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Questionnaires.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Questionnaires;

/// <summary>Registers the module Questionnaires.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class QuestionnairesModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<IModelContributor, QuestionnairesModelContributor>();
        context.Services.AddSingleton<PermissionDefinitionProvider, QuestionnairesPermissionDefinitionProvider>();
    }
}
