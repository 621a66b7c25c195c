using KK.Saas.Core.Application;
using KK.Saas.Core.Keys;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.Notices;
using KK.Saas.Interventions.Domain.Notices;
using KK.Saas.Interventions.EntityFrameworkCore.Notices;
using KK.Saas.Interventions.Jobs;
using KK.Saas.Interventions.Notices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Registration;

/// <summary>Notices in the page, by mail and by webhook.</summary>
internal static class NoticesRegistration
{
    public static void AddNotices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IModelContributor, NoticesModelContributor>();
        services.AddSingleton(MailSettings.Read(configuration));
        services.AddSingleton(WebhookRules.Read(configuration));
        services.AddSingleton<IMailTransport, SmtpMailTransport>();
        services.AddSingleton<IWebhookTransport, HttpWebhookTransport>();
        services.AddSingleton<IOutboxQueue, OutboxQueue>();
        services.AddScoped<INoticeRepository, NoticeRepository>();
        services.AddScoped<NoticeSettings>();
        services.AddScoped<IMasterKeyRotation>(s => s.GetRequiredService<NoticeSettings>());
        services.AddScoped<NoticeWriter>();
        services.AddScoped<TeamContacts>();
        services.AddScoped<OutboxWorker>();
        services.AddScoped<OutboxJob>();
        services.AddScoped<OutboxSweeper>();
        services.AddApplicationService<INoticeAppService, NoticeAppService>();
        services.AddApplicationService<IEscalationAppService, EscalationAppService>();
    }
}
