namespace KK.Saas.EntityFrameworkCore;

/// <summary>How much room the database takes.</summary>
public interface IDatabaseSize
{
    /// <summary>Bytes on the disk, indexes included.</summary>
    Task<long> GetBytesAsync(CancellationToken cancellationToken = default);
}
