using KK.Saas.Core.Application;
using KK.Saas.Core.Data;
using KK.Saas.Core.Keys;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Application;
using KK.Saas.Identity.Application.Audit;
using KK.Saas.Identity.Application.Passkeys;
using KK.Saas.Identity.Application.SecondFactor;
using KK.Saas.Identity.Application.Sheets;
using KK.Saas.Identity.Domain;
using KK.Saas.Identity.EntityFrameworkCore;
using KK.Saas.Identity.EntityFrameworkCore.OpenId;
using KK.Saas.Identity.HttpApi.OpenId;
using KK.Saas.Identity.HttpApi.Passkeys;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KK.Saas.Identity;

/// <summary>Registers the module Identity.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class IdentityModule : SaasModule
{
    /// <summary>Characters; length, not a mix of kinds, is what makes a password hard to guess (ASVS 6.2).</summary>
    public const int MinPasswordLength = 10;

    private const int MaxFailedLogins = 5;
    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<IModelContributor, IdentityModelContributor>();
        services.AddSingleton<PermissionDefinitionProvider, IdentityPermissionDefinitionProvider>();
        services.AddIdentityCore<User>(Configure).AddUserStore<UserStore>().AddPasswordValidator<CommonPasswordValidator>();
        services.AddScoped<IUserRepository, UserRepository>();
        services.AddScoped<ISessionRepository, SessionRepository>();
        services.AddScoped<IPasskeyRepository, PasskeyRepository>();
        services.AddHttpContextAccessor();
        services.AddScoped<IPasskeyHandler<User>, PasskeyHandler<User>>();
        services.AddSingleton<IConfigureOptions<IdentityPasskeyOptions>, PasskeySetup>();
        services.AddScoped<IPasskeyCeremony, PasskeyCeremony>();
        services.AddScoped<PasskeyLogin>();
        services.AddApplicationService<IPasskeyAppService, PasskeyAppService>();
        services.AddScoped<OwnLogin>();
        services.AddSingleton<SecondFactorRules>();
        services.AddSingleton<Authenticator>();
        services.AddScoped<IMasterKeyRotation, SecondFactorMasterRotation>();
        services.AddOpenIdStore();
        services.AddSingleton<IModelContributor, OpenIdModelContributor>();
        services.AddScoped<OidcKeyStore>();
        services.AddScoped<IDataSeedContributor, OidcKeySeedContributor>();
        services.AddScoped<IMasterKeyRotation, OidcKeyMasterRotation>();
        services.AddScoped<IMachineClientRepository, MachineClientRepository>();
        services.AddSingleton<IClientAccessProvider, ClientAccessProvider>();
        services.AddApplicationService<IMachineClientAppService, MachineClientAppService>();
        services.AddScoped<IAppGrantRepository, AppGrantRepository>();
        services.AddApplicationService<IAppGrantAppService, AppGrantAppService>();
        services.AddScoped<ExternalLoginDesk>();
        services.AddScoped<IInvitationRepository, InvitationRepository>();
        services.AddApplicationService<IInvitationAppService, InvitationAppService>();
        services.AddApplicationService<IInvitedAppService, InvitedAppService>();
        services.AddScoped<LoginDesk>();
        services.AddSingleton<UserAccessLoader>();
        services.AddScoped<RoleAssignment>();
        services.AddApplicationService<IRoleAppService, RoleAppService>();
        services.AddApplicationService<IImpersonationAppService, ImpersonationAppService>();
        services.AddScoped<UserAccounts>();
        services.AddScoped<UserProvisioner>();
        services.AddScoped<IUserProvisioner>(p => p.GetRequiredService<UserProvisioner>());
        services.AddScoped<IAdminBootstrap>(p => p.GetRequiredService<UserProvisioner>());
        services.AddScoped<IUserDirectory, UserDirectory>();
        services.AddSingleton<IUserAccessProvider, UserAccessProvider>();
        services.AddScoped<IDataSeedContributor, RoleGrantSeedContributor>();
        services.AddApplicationService<IUserAppService, UserAppService>();
        services.AddScoped<UserNameProposer>();
        services.AddScoped<UserSheetChecker>();
        services.AddApplicationService<IUserSheetAppService, UserSheetAppService>();
        services.AddApplicationService<IHostUserAppService, HostUserAppService>();
        services.AddApplicationService<IAccountAppService, AccountAppService>();
        services.AddScoped<IAuditReader, AuditReader>();
        services.AddApplicationService<IAuditAppService, AuditAppService>();
    }

    private static void Configure(IdentityOptions options)
    {
        options.Password.RequiredLength = MinPasswordLength;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = MaxFailedLogins;
        options.Lockout.DefaultLockoutTimeSpan = Lockout;
    }
}
