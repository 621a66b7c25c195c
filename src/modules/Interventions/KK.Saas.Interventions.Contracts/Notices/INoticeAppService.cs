using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Notices;

/// <summary>What the current user is told. Nobody sees notices of another.</summary>
public interface INoticeAppService : IApplicationService
{
    /// <summary>A page of 50, newest first.</summary>
    /// <param name="page">Handle of a page; null for the newest.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(InterventionsPermissions.ReadActivities)]
    Task<Page<NoticeItem>> GetListAsync(string? page = null, CancellationToken cancellationToken = default);

    /// <summary>How many are unread.</summary>
    [RequiresPermission(InterventionsPermissions.ReadActivities)]
    Task<int> CountUnreadAsync(CancellationToken cancellationToken = default);

    /// <summary>Marks one as read, or all when null.</summary>
    [RequiresPermission(InterventionsPermissions.ReadActivities)]
    [NotAudited("Whether somebody read a notice is nobody's business.")]
    Task ReadAsync(Guid? id = null, CancellationToken cancellationToken = default);
}
