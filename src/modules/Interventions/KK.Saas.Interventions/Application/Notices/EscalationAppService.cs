using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Domain.Notices;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Application.Notices;

/// <inheritdoc cref="IEscalationAppService" />
public sealed class EscalationAppService(
    NoticeSettings settings, INoticeRepository notices, WebhookRules webhooks, MailSettings mail, IOutboxQueue queue, ICurrentTenant tenant, IUnitOfWork unitOfWork,
    TimeProvider clock) : IEscalationAppService
{
    private const int PageSize = 50;
    private const int MaxDays = 90;
    private const int MaxChairDays = 180;
    private const int MaxReportDay = 28;
    private const int MaxUrl = 400;
    private const int MinSecret = 16;
    private const int MaxSecret = 100;

    public async Task<EscalationView> GetAsync(string? page = null, CancellationToken cancellationToken = default) => new(
        await settings.GetRulesAsync(cancellationToken),
        new WebhookSetting(await settings.GetUrlAsync(cancellationToken), await settings.FindSecretAsync(cancellationToken) is not null), mail.IsSet,
        (await notices.ListFailedAsync(page, PageSize, cancellationToken)).Select(m => new UndeliveredItem(m.Id, m.Channel, m.Kind, m.Attempts, m.Error, m.CreatedAt, m.IsDead)));

    public Task SaveRulesAsync(EscalationRules rules, CancellationToken cancellationToken = default)
    {
        var fits = rules is { SecretaryDays: >= 1 and <= MaxDays, ChairDays: <= MaxChairDays, DecisionDays: >= 1 and <= MaxDays, ReportDay: >= 1 and <= MaxReportDay };
        if (!fits || rules.ChairDays <= rules.SecretaryDays) throw new BusinessException("Interventions.Notices:Rules");
        return unitOfWork.InTransactionAsync(async token =>
        {
            await settings.SetRulesAsync(rules, token);
            return true;
        }, cancellationToken);
    }

    public async Task SaveWebhookAsync(string url, string secret, CancellationToken cancellationToken = default)
    {
        var (address, typed) = (url.Trim(), secret.Trim());
        if (address.Length > MaxUrl || (address.Length > 0 && webhooks.Check(address) is null)) throw new BusinessException("Interventions.Notices:Url");
        if (typed.Length is > 0 and < MinSecret or > MaxSecret) throw new BusinessException("Interventions.Notices:Secret");
        if (address.Length > 0 && typed.Length == 0 && await settings.FindSecretAsync(cancellationToken) is null) throw new BusinessException("Interventions.Notices:Secret");
        await unitOfWork.InTransactionAsync(async token =>
        {
            await settings.SetWebhookAsync(address, typed.Length == 0 ? null : typed, token);
            return true;
        }, cancellationToken);
    }

    public async Task RetryAsync(CancellationToken cancellationToken = default)
    {
        foreach (var message in await notices.ListDeadAsync(cancellationToken)) message.Revive(clock.GetUtcNow().UtcDateTime);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        queue.Request(tenant.RequiredId);
    }
}
