using System.Security.Cryptography;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Domain.Files;
using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Application.Files;

/// <inheritdoc cref="IFileStore" />
public sealed class FileStore(IFileRepository files, PhotoCleaner photos, ICurrentUser user, ICurrentOperation operation, TimeProvider clock) : IFileStore
{
    public const int MaxBytes = 10 * 1024 * 1024;
    public const int MaxFiles = 20;

    private const int Megabyte = 1024 * 1024;
    private const int BufferSize = 81920;

    public Task<IReadOnlyList<FileItem>> ListAsync(FileOwner owner, Guid ownerId, CancellationToken cancellationToken = default) =>
        files.ListAsync(owner, ownerId, cancellationToken);

    public async Task AddAsync(FileOwner owner, Guid ownerId, Guid id, string name, Stream content, CancellationToken cancellationToken = default)
    {
        var bytes = await ReadAsync(content, cancellationToken);
        var type = FileType.Of(bytes) ?? throw new BusinessException("Interventions.Files:Kind");
        await StoreAsync(owner, ownerId, id, FileName.Safe(name, type), type, bytes, cancellationToken);
    }

    public async Task AddPhotoAsync(FileOwner owner, Guid ownerId, Guid id, string name, Stream content, bool keepPosition = false, CancellationToken cancellationToken = default)
    {
        var bytes = await ReadAsync(content, cancellationToken);
        if (FileType.Of(bytes) is not { IsImage: true } type) throw new BusinessException("Interventions.Files:Photo");
        if (keepPosition)
        {
            await StoreAsync(owner, ownerId, id, FileName.Safe(name, type), type, bytes, cancellationToken);
            return;
        }

        var clean = await photos.CleanAsync(bytes, cancellationToken);
        await StoreAsync(owner, ownerId, id, FileName.Safe(name, FileType.Jpeg), FileType.Jpeg, clean, cancellationToken);
    }

    public async Task<FileDownload> OpenAsync(FileOwner owner, Guid ownerId, Guid id, CancellationToken cancellationToken = default)
    {
        var file = await files.FindAsync(owner, ownerId, id, cancellationToken) ?? throw new EntityNotFoundException("File");
        return new FileDownload(file.Name, file.MediaType, file.Content);
    }

    public async Task RemoveAsync(FileOwner owner, Guid ownerId, Guid id, CancellationToken cancellationToken = default)
    {
        if (await files.FindAsync(owner, ownerId, id, cancellationToken) is not { } file) return;
        if (operation.Info is { } running) running.Note = $"{id} sha256:{file.Sha256}";
        files.Remove(file);
    }

    private async Task StoreAsync(FileOwner owner, Guid ownerId, Guid id, string name, FileType type, byte[] bytes, CancellationToken cancellationToken)
    {
        if (await files.ExistsAsync(id, cancellationToken)) return;
        if ((await files.ListAsync(owner, ownerId, cancellationToken)).Count >= MaxFiles) throw new BusinessException("Interventions.Files:TooMany", MaxFiles);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        files.Add(id, owner, ownerId, new FileFacts(name, type.MediaType, hash, user.RequiredId, user.Info!.DisplayName, clock.GetUtcNow().UtcDateTime), bytes);
    }

    /// <summary>Stops reading at the limit, whatever length was announced.</summary>
    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        if (content.CanSeek) content.Position = 0; // the work of a transaction may run again
        using var read = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (int count; (count = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (read.Length + count > MaxBytes) throw new BusinessException("Interventions.Files:TooBig", MaxBytes / Megabyte);
            read.Write(buffer, 0, count);
        }

        return read.Length == 0 ? throw new BusinessException("Interventions.Files:Empty") : read.ToArray();
    }
}
