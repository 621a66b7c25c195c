using KK.Saas.Core.Application;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Interventions.Application.Referrals;
using KK.Saas.Interventions.Domain.Referrals;
using KK.Saas.Interventions.EntityFrameworkCore.Referrals;
using KK.Saas.Interventions.Referrals;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Referrals of families, and who has had what.</summary>
internal static class ReferralsRegistration
{
    public static void AddReferrals(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, ReferralsModelContributor>();
        services.AddScoped<IReferralRepository, ReferralRepository>();
        services.AddScoped<IFamilyServices, FamilyServices>();
        services.AddScoped<HandledAgencies>();
        services.AddScoped<SubjectReader>();
        services.AddScoped<ReferralViews>();
        services.AddScoped<RepeatCheck>();
        services.AddScoped<ReferralWriter>();
        services.AddScoped<IReferralSource, ReferralSource>();
        services.AddScoped<IFamilyDataContributor, ReferralFamilyData>();
        services.AddApplicationService<IReferralAppService, ReferralAppService>();
        services.AddApplicationService<IUnservedAppService, UnservedAppService>();
    }
}
