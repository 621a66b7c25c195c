using KK.Saas.Core.Application;
using KK.Saas.Core.Data;
using KK.Saas.Core.Keys;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.Application;
using KK.Saas.Families.Application.PersonalData;
using KK.Saas.Families.Application.Privacy;
using KK.Saas.Families.Application.Recaps;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;
using KK.Saas.Families.Domain.Privacy;
using KK.Saas.Families.Domain.Recaps;
using KK.Saas.Families.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Families;

/// <summary>Registers the module Families.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class FamiliesModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<IModelContributor, FamiliesModelContributor>();
        services.AddSingleton<PermissionDefinitionProvider, FamiliesPermissionDefinitionProvider>();
        AddPersonalData(services);
        services.AddScoped<IFamilyRepository, FamilyRepository>();
        services.AddScoped<VillageAccess>();
        services.AddScoped<FamilyVault>();
        services.AddScoped<FamilyViews>();
        services.AddScoped<FamilySearcher>();
        services.AddScoped<IFamilyDirectory, FamilyDirectory>();
        services.AddApplicationService<IFamilyAppService, FamilyAppService>();
        services.AddApplicationService<IReferredFamilyAppService, ReferredFamilyAppService>();
        AddPrivacy(services);
        services.AddScoped<IRecapRepository, RecapRepository>();
        services.AddScoped<RecapRowReader>();
        services.AddApplicationService<IRecapAppService, RecapAppService>();
        services.AddScoped<IRecapDirectory>(p => p.GetRequiredService<RecapAppService>());
    }

    private static void AddPrivacy(IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, PrivacyModelContributor>();
        services.AddScoped<IPrivacyRepository, PrivacyRepository>();
        services.AddScoped<IConsentRecorder, ConsentRecorder>();
        services.AddScoped<FamilyEraser>();
        services.AddScoped<FamilyFile>();
        services.AddScoped<PrivacyPublisher>();
        services.AddApplicationService<IPrivacyAppService, PrivacyAppService>();
        services.AddApplicationService<INumberAppService, NumberAppService>();
        services.AddApplicationService<IBreachAppService, BreachAppService>();
        services.AddApplicationService<IProcessingAppService, ProcessingAppService>();
        services.AddApplicationService<IProvincePrivacyAppService, ProvincePrivacyAppService>();
    }

    private static void AddPersonalData(IServiceCollection services)
    {
        services.AddHostedService<MasterKeyCheck>();
        services.AddSingleton<TenantKeyRing>();
        services.AddSingleton<TenantKeyBox>();
        services.AddScoped<ITenantKeyRotator, TenantKeyRotator>();
        services.AddScoped<IMasterKeyRotation, TenantKeyMasterRotation>();
        services.AddScoped<IKeyRepository, KeyRepository>();
        services.AddScoped<FamilyKeyring>();
        services.AddScoped<IPersonalDataProtector, PersonalDataProtector>();
        services.AddScoped<IDataSeedContributor, TenantKeySeedContributor>();
    }
}
