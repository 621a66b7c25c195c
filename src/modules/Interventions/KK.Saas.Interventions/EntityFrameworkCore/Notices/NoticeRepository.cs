using KK.Saas.Core.Paging;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Interventions.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Notices;

/// <inheritdoc cref="INoticeRepository" />
public sealed class NoticeRepository(SaasDbContext context) : INoticeRepository
{
    private static readonly Keyset<Notice> NewestNotice = new Keyset<Notice>().Down(n => n.Id);
    private static readonly Keyset<OutboxMessage> NewestMessage = new Keyset<OutboxMessage>().Down(m => m.Id);

    public Task<Page<Notice>> ListAsync(Guid userId, string? page, int size, CancellationToken cancellationToken = default) =>
        NewestNotice.ReadAsync(context.Set<Notice>().AsNoTracking().Where(n => n.UserId == userId), page, size, cancellationToken);

    public async Task<IReadOnlyList<Notice>> ListUnreadAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await context.Set<Notice>().Where(n => n.UserId == userId && n.ReadAt == null).ToListAsync(cancellationToken);

    public Task<int> CountUnreadAsync(Guid userId, CancellationToken cancellationToken = default) =>
        context.Set<Notice>().CountAsync(n => n.UserId == userId && n.ReadAt == null, cancellationToken);

    public Task<OutboxMessage?> FindDueAsync(DateTime now, CancellationToken cancellationToken = default) =>
        context.Set<OutboxMessage>().Where(m => m.NextAt <= now).OrderBy(m => m.NextAt).ThenBy(m => m.Id).FirstOrDefaultAsync(cancellationToken);

    public Task<Page<OutboxMessage>> ListFailedAsync(string? page, int size, CancellationToken cancellationToken = default) =>
        NewestMessage.ReadAsync(context.Set<OutboxMessage>().AsNoTracking().Where(m => m.SentAt == null && m.Error != ""), page, size, cancellationToken);

    public async Task<IReadOnlyList<OutboxMessage>> ListDeadAsync(CancellationToken cancellationToken = default) =>
        await context.Set<OutboxMessage>().Where(m => m.SentAt == null && m.NextAt == null).ToListAsync(cancellationToken);

    public void Add(Notice notice) => context.Add(notice);

    public void Add(OutboxMessage message) => context.Add(message);
}
