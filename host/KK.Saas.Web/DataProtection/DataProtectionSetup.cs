using KK.Saas.Core.Keys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace KK.Saas.Web.DataProtection;

internal static class DataProtectionSetup
{
    public static IServiceCollection AddDatabaseDataProtection(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("KK.Saas");
        services.AddSingleton<IXmlRepository, DatabaseKeyRepository>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options =>
            {
                options.XmlRepository = provider.GetRequiredService<IXmlRepository>();
                options.XmlEncryptor = new MasterKeyXmlEncryptor(provider.GetRequiredService<IMasterKey>());
            }));
        return services;
    }
}
