using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Domain.Files;

/// <summary>A file as it is stored, on either side.</summary>
public abstract class FileRecord
{
    public const int MaxNameLength = 100;
    public const int MaxMediaTypeLength = 100;
    public const int HashLength = 64;
    public const int MaxPersonLength = 100;

    protected FileRecord(Guid id, FileOwner owner, Guid ownerId, FileFacts facts, byte[] content)
    {
        (Id, Owner, OwnerId) = (id, owner, ownerId);
        (Name, MediaType, Sha256, Size, Content) = (facts.Name, facts.MediaType, facts.Sha256, content.LongLength, content);
        (StoredById, StoredBy, StoredAt) = (facts.StoredById, facts.StoredBy, facts.StoredAt);
    }

    protected FileRecord()
    {
    }

    public Guid Id { get; private set; }

    public FileOwner Owner { get; private set; }

    public Guid OwnerId { get; private set; }

    public string Name { get; private set; } = "";

    public string MediaType { get; private set; } = "";

    public long Size { get; private set; }

    /// <summary>Of the content, in hexadecimal: shows later that it is still what was stored.</summary>
    public string Sha256 { get; private set; } = "";

    public byte[] Content { get; private set; } = [];

    public Guid StoredById { get; private set; }

    public string StoredBy { get; private set; } = "";

    public DateTime StoredAt { get; private set; }
}
