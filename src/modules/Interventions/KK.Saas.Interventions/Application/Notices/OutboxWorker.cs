using System.Text.Json;
using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity;
using KK.Saas.Interventions.Domain.Notices;
using KK.Saas.Interventions.Notices;
using Microsoft.Extensions.Logging;

namespace KK.Saas.Interventions.Application.Notices;

/// <summary>Delivers messages of the current tenant: claims one, sends it, marks it. Whatever fails in between is done again.</summary>
public sealed partial class OutboxWorker(
    INoticeRepository notices, IUserDirectory users, NoticeSettings settings, MailSettings mail, IMailTransport mails, IWebhookTransport webhooks, WebhookRules rules,
    ICurrentTenant tenant, IUnitOfWork unitOfWork, TimeProvider clock, ILogger<OutboxWorker> log)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>One message; false when none is due.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken = default)
    {
        var claimed = await unitOfWork.InTransactionAsync(async token =>
        {
            var message = await notices.FindDueAsync(Now, token);
            message?.Begin(Now);
            return message;
        }, cancellationToken);
        if (claimed is null) return false;
        try
        {
            await SendAsync(claimed, cancellationToken);
            claimed.Sent(Now);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            claimed.Fail(Now, exception.GetType().Name);
            Failed(log, claimed.Channel, claimed.Id, claimed.Attempts, exception.GetType().Name);
        }

        await unitOfWork.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Task SendAsync(OutboxMessage message, CancellationToken cancellationToken) => message.Channel == MessageChannel.Email
        ? MailAsync(message, message.UserId!.Value, cancellationToken)
        : PostAsync(message, cancellationToken);

    /// <summary>Who took back the address meanwhile gets nothing.</summary>
    private async Task MailAsync(OutboxMessage message, Guid userId, CancellationToken cancellationToken)
    {
        if ((await users.GetEmailsAsync([userId], cancellationToken)).TryGetValue(userId, out var address))
            await mails.SendAsync(address, message.Id, NoticeMails.Subject(message.Kind), NoticeMails.Text(message.Kind, mail.PublicUrl, message.Path), cancellationToken);
    }

    private async Task PostAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var url = await settings.GetUrlAsync(cancellationToken);
        if (url.Length == 0) return;
        var address = rules.Check(url) ?? throw new InvalidOperationException("The address of the webhook is not allowed any more.");
        var body = JsonSerializer.Serialize(new { id = message.Id, @event = message.Kind.ToString(), tenant = tenant.RequiredId.Value, subject = message.SubjectId, path = message.Path, at = message.CreatedAt });
        await webhooks.PostAsync(address, await settings.FindSecretAsync(cancellationToken) ?? "", message.Id, body, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message by {Channel} ({Id}) failed, attempt {Attempt}: {Reason}.")]
    private static partial void Failed(ILogger log, MessageChannel channel, Guid id, int attempt, string reason);
}
