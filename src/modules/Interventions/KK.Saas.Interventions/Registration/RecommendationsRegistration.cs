using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application;
using KK.Saas.Interventions.Application.Recommendations;
using KK.Saas.Interventions.Domain.Recommendations;
using KK.Saas.Interventions.EntityFrameworkCore.Recommendations;
using KK.Saas.Interventions.Recommendations;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>What is proposed for kelurahan and families, and what people decide.</summary>
internal static class RecommendationsRegistration
{
    public static void AddRecommendations(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, RecommendationsModelContributor>();
        services.AddScoped<IDecisionRepository, DecisionRepository>();
        services.AddScoped<SurveyReader>();
        services.AddScoped<OwnVillages>();
        services.AddApplicationService<IProposalAppService, ProposalAppService>();
        services.AddApplicationService<IFamilyNeedAppService, FamilyNeedAppService>();
    }
}
