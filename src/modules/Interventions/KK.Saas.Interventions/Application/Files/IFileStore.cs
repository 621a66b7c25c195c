using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Application.Files;

/// <summary>
/// Files that hang on something, for the rooms of the module. A room first finds the thing, behind its own permission and
/// filters, and only then asks for its files. Nothing is stored before the room saves.
/// </summary>
public interface IFileStore
{
    /// <summary>Of one thing, oldest first.</summary>
    Task<IReadOnlyList<FileItem>> ListAsync(FileOwner owner, Guid ownerId, CancellationToken cancellationToken = default);

    /// <summary>Adds a PDF, JPEG, PNG, XLSX or DOCX byte for byte; an id that is known already changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Files:Empty", ":TooBig", ":Kind" or ":TooMany".</exception>
    Task AddAsync(FileOwner owner, Guid ownerId, Guid id, string name, Stream content, CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds a JPEG or PNG as a new JPEG of at most 1600 pixels a side, turned upright, without anything but the picture: no
    /// position, no camera, no time, no preview. Whoever wants the position kept gets the photo stored byte for byte.
    /// </summary>
    /// <exception cref="Core.Errors.BusinessException">As above, and "Interventions.Files:Photo" for what is no picture or too large a one.</exception>
    Task AddPhotoAsync(FileOwner owner, Guid ownerId, Guid id, string name, Stream content, bool keepPosition = false, CancellationToken cancellationToken = default);

    /// <summary>A file with its content.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is none of that id on that thing.</exception>
    Task<FileDownload> OpenAsync(FileOwner owner, Guid ownerId, Guid id, CancellationToken cancellationToken = default);

    /// <summary>Removes a file; its hash stays in the audit log. A file that is not there is left so.</summary>
    Task RemoveAsync(FileOwner owner, Guid ownerId, Guid id, CancellationToken cancellationToken = default);
}
