using KK.Saas.Core.Application;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Reports.Application;
using KK.Saas.Reports.Application.Figures;
using KK.Saas.Reports.Application.OpenData;
using KK.Saas.Reports.Domain;
using KK.Saas.Reports.EntityFrameworkCore;
using KK.Saas.Reports.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Reports;

/// <summary>Registers the module Reports.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class ReportsModule : SaasModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<IModelContributor, ReportsModelContributor>();
        services.AddSingleton<PermissionDefinitionProvider, ReportsPermissionDefinitionProvider>();
        services.AddScoped<IReportRepository, ReportRepository>();
        services.AddSingleton<IReportQueue, ReportQueue>();
        services.AddScoped<ReportViewer>();
        services.AddScoped<ReportDesk>();
        services.AddScoped<ReportWorker>();
        services.AddScoped<ReportScheduler>();
        services.AddScoped<FiguresReader>();
        services.AddScoped<OpenDataReader>();
        services.AddScoped<ReportJob>();
        services.AddScoped<ReportSweeper>();
        services.AddApplicationService<IReportAppService, ReportAppService>();
    }
}
