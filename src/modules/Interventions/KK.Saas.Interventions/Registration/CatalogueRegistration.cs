using KK.Saas.Core.Application;
using KK.Saas.Core.Data;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Catalogue;
using KK.Saas.Interventions.Domain.Catalogue;
using KK.Saas.Interventions.EntityFrameworkCore.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>The catalogue.</summary>
internal static class CatalogueRegistration
{
    public static void AddCatalogue(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor, CatalogueModelContributor>();
        services.AddScoped<IInterventionRepository, InterventionRepository>();
        services.AddScoped<ICityCatalogueRepository, CityCatalogueRepository>();
        services.AddScoped<AgenciesInCharge>();
        services.AddScoped<CurrentIndicators>();
        services.AddScoped<CatalogueReader>();
        services.AddScoped<IDataSeedContributor, CatalogueSeedContributor>();
        services.AddApplicationService<ICatalogueAppService, CatalogueAppService>();
        services.AddApplicationService<IProvinceCatalogueAppService, ProvinceCatalogueAppService>();
        services.AddApplicationService<ICityCatalogueAppService, CityCatalogueAppService>();
    }
}
