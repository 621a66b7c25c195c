using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Domain.Notices;

/// <summary>Something that a user is told in the page.</summary>
public sealed class Notice : TenantEntity
{
    public const int MaxTitleLength = 200;
    public const int MaxPathLength = 200;

    public Notice(TenantId tenantId, Guid id, Guid userId, NoticeKind kind, string title, string path, DateTime at)
        : base(tenantId, id) => (UserId, Kind, Title, Path, CreatedAt) = (userId, kind, title, path, at);

    private Notice()
    {
    }

    public Guid UserId { get; private set; }

    public NoticeKind Kind { get; private set; } = NoticeKind.ActivityReported;

    public string Title { get; private set; } = "";

    /// <summary>Where it is, inside the product.</summary>
    public string Path { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    public DateTime? ReadAt { get; private set; }

    public void Read(DateTime at) => ReadAt ??= at;
}
