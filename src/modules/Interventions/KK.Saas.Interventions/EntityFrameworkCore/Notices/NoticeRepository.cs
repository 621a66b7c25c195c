using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Notices;

/// <inheritdoc cref="INoticeRepository" />
public sealed class NoticeRepository(SaasDbContext context) : INoticeRepository
{
    public async Task<IReadOnlyList<Notice>> ListAsync(Guid userId, int take, CancellationToken cancellationToken = default) =>
        await context.Set<Notice>().AsNoTracking().Where(n => n.UserId == userId).OrderByDescending(n => n.Id).Take(take).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Notice>> ListUnreadAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await context.Set<Notice>().Where(n => n.UserId == userId && n.ReadAt == null).ToListAsync(cancellationToken);

    public Task<int> CountUnreadAsync(Guid userId, CancellationToken cancellationToken = default) =>
        context.Set<Notice>().CountAsync(n => n.UserId == userId && n.ReadAt == null, cancellationToken);

    public Task<OutboxMessage?> FindDueAsync(DateTime now, CancellationToken cancellationToken = default) =>
        context.Set<OutboxMessage>().Where(m => m.NextAt <= now).OrderBy(m => m.NextAt).ThenBy(m => m.Id).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<OutboxMessage>> ListFailedAsync(int take, CancellationToken cancellationToken = default) =>
        await context.Set<OutboxMessage>().AsNoTracking().Where(m => m.SentAt == null && m.Error != "").OrderByDescending(m => m.Id).Take(take).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<OutboxMessage>> ListDeadAsync(CancellationToken cancellationToken = default) =>
        await context.Set<OutboxMessage>().Where(m => m.SentAt == null && m.NextAt == null).ToListAsync(cancellationToken);

    public void Add(Notice notice) => context.Add(notice);

    public void Add(OutboxMessage message) => context.Add(message);
}
