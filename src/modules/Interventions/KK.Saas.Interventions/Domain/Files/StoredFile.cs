using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Domain.Files;

/// <summary>A file of a city.</summary>
public sealed class StoredFile : FileRecord, IMultiTenant
{
    public StoredFile(TenantId tenantId, Guid id, FileOwner owner, Guid ownerId, FileFacts facts, byte[] content)
        : base(id, owner, ownerId, facts, content) => TenantId = tenantId;

    private StoredFile()
    {
    }

    public TenantId TenantId { get; private set; }
}
