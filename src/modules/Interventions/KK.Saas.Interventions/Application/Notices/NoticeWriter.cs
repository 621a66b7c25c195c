using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity;
using KK.Saas.Interventions.Domain.Notices;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Application.Notices;

/// <summary>
/// Tells people, for the rooms of the module. Everything is written into the caller's transaction: what is not stored is not
/// told, and what is stored is told, even when the process dies right after.
/// </summary>
public sealed class NoticeWriter(
    INoticeRepository notices, IUserDirectory users, NoticeSettings settings, MailSettings mail, IOutboxQueue queue, ICurrentTenant tenant, ICurrentUser currentUser,
    IUnitOfWork unitOfWork, TimeProvider clock)
{
    /// <summary>Tells users in the page and by mail, and the webhook once. Whoever did it is not told.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="subjectId">What it happened to.</param>
    /// <param name="title">What the page shows; never sent out.</param>
    /// <param name="path">Where it is, inside the product.</param>
    /// <param name="people">Whom to tell; doubles are dropped.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task TellAsync(NoticeKind kind, Guid subjectId, string title, string path, IEnumerable<Guid> people, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        List<Guid> told = [.. people.Distinct().Where(p => p != currentUser.Info?.Id)];
        foreach (var person in told) notices.Add(new Notice(tenant.RequiredId, EntityId.New(), person, kind, title, path, now));
        var mailed = mail.IsSet ? (await users.GetEmailsAsync(told, cancellationToken)).Keys.ToList() : [];
        foreach (var person in mailed) notices.Add(new OutboxMessage(tenant.RequiredId, EntityId.New(), MessageChannel.Email, kind, person, subjectId, path, now));
        var hooked = (await settings.GetUrlAsync(cancellationToken)).Length > 0;
        if (hooked) notices.Add(new OutboxMessage(tenant.RequiredId, EntityId.New(), MessageChannel.Webhook, kind, null, subjectId, path, now));
        var owner = tenant.RequiredId;
        if (hooked || mailed.Count > 0) unitOfWork.OnCommitted(() => queue.Request(owner));
    }
}
