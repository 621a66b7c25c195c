using KK.Saas.Core.Data;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Domain.Notices;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Application.Notices;

/// <inheritdoc cref="INoticeAppService" />
public sealed class NoticeAppService(INoticeRepository notices, ICurrentUser currentUser, IUnitOfWork unitOfWork, TimeProvider clock) : INoticeAppService
{
    private const int PageSize = 50;

    public async Task<Page<NoticeItem>> GetListAsync(string? page = null, CancellationToken cancellationToken = default) =>
        (await notices.ListAsync(currentUser.RequiredId, page, PageSize, cancellationToken)).Select(n => new NoticeItem(n.Id, n.Kind, n.Title, n.Path, n.CreatedAt, n.ReadAt is not null));

    public Task<int> CountUnreadAsync(CancellationToken cancellationToken = default) => notices.CountUnreadAsync(currentUser.RequiredId, cancellationToken);

    public async Task ReadAsync(Guid? id = null, CancellationToken cancellationToken = default)
    {
        foreach (var notice in (await notices.ListUnreadAsync(currentUser.RequiredId, cancellationToken)).Where(n => id is null || n.Id == id)) notice.Read(clock.GetUtcNow().UtcDateTime);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
