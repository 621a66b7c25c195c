using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.Files;
using KK.Saas.Interventions.Domain.Files;
using KK.Saas.Interventions.EntityFrameworkCore.Files;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Attachments and photos.</summary>
internal static class FilesRegistration
{
    public static void AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, FilesModelContributor>();
        services.AddScoped<IFileRepository, FileRepository>();
        services.AddSingleton<PhotoCleaner>();
        services.AddScoped<IFileStore, FileStore>();
    }
}
