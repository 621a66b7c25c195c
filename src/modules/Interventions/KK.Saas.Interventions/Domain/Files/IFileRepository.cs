using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Domain.Files;

/// <summary>Files of the current side: of the tenant, or of the province.</summary>
public interface IFileRepository
{
    /// <summary>Of one thing, oldest first, without reading their content.</summary>
    Task<IReadOnlyList<FileItem>> ListAsync(FileOwner owner, Guid ownerId, CancellationToken cancellationToken = default);

    Task<bool> ExistsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>With its content; null when it hangs on something else.</summary>
    Task<FileRecord?> FindAsync(FileOwner owner, Guid ownerId, Guid id, CancellationToken cancellationToken = default);

    void Add(Guid id, FileOwner owner, Guid ownerId, FileFacts facts, byte[] content);

    void Remove(FileRecord file);
}
