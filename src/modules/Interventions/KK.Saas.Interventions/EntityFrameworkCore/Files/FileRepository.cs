using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Files;
using KK.Saas.Interventions.Files;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Files;

/// <inheritdoc cref="IFileRepository" />
public sealed class FileRepository(SaasDbContext context, ICurrentTenant tenant) : IFileRepository
{
    private bool IsProvince => tenant.Kind == TenantScopeKind.Host;

    private IQueryable<FileRecord> Files => IsProvince ? context.Set<ProvinceFile>() : context.Set<StoredFile>();

    public async Task<IReadOnlyList<FileItem>> ListAsync(FileOwner owner, Guid ownerId, CancellationToken cancellationToken = default) =>
        await Files.Where(f => f.Owner == owner && f.OwnerId == ownerId).OrderBy(f => f.StoredAt).ThenBy(f => f.Id)
            .Select(f => new FileItem(f.Id, f.Name, f.MediaType, f.Size, f.StoredBy, f.StoredAt)).ToListAsync(cancellationToken);

    public Task<bool> ExistsAsync(Guid id, CancellationToken cancellationToken = default) => Files.AnyAsync(f => f.Id == id, cancellationToken);

    public Task<FileRecord?> FindAsync(FileOwner owner, Guid ownerId, Guid id, CancellationToken cancellationToken = default) =>
        Files.FirstOrDefaultAsync(f => f.Id == id && f.Owner == owner && f.OwnerId == ownerId, cancellationToken);

    public void Add(Guid id, FileOwner owner, Guid ownerId, FileFacts facts, byte[] content) => context.Add(IsProvince
        ? new ProvinceFile(id, owner, ownerId, facts, content)
        : (FileRecord)new StoredFile(tenant.RequiredId, id, owner, ownerId, facts, content));

    public void Remove(FileRecord file) => context.Remove(file);
}
