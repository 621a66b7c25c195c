using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.Evaluations;
using KK.Saas.Interventions.Domain.Evaluations;
using KK.Saas.Interventions.EntityFrameworkCore.Evaluations;
using KK.Saas.Interventions.Evaluations;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Before and after, the yearly evaluation, and the province's assessments.</summary>
internal static class EvaluationsRegistration
{
    public static void AddEvaluations(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, EvaluationsModelContributor>();
        services.AddScoped<IEvaluationNoteRepository, EvaluationNoteRepository>();
        services.AddScoped<IAssessmentRepository, AssessmentRepository>();
        services.AddScoped<BeforeAfterReader>();
        services.AddScoped<LocusWorkReader>();
        services.AddScoped<AssessmentReader>();
        services.AddScoped<EvaluationReader>();
        services.AddApplicationService<IEvaluationAppService, EvaluationAppService>();
        services.AddApplicationService<IAssessmentAppService, AssessmentAppService>();
    }
}
