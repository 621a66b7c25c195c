namespace KK.Saas.Questionnaires;

/// <summary>Published instruments, shared by all tenants and immutable.</summary>
public interface IInstrumentDirectory
{
    /// <summary>The instrument that was published last, or null.</summary>
    Task<Guid?> FindNewestIdAsync(CancellationToken cancellationToken = default);

    /// <summary>The workbook as it was published, or null.</summary>
    Task<byte[]?> FindWorkbookAsync(Guid instrumentId, CancellationToken cancellationToken = default);

    /// <summary>The form of the workbook as JSON (<c>FormJson</c> of KK.Saas.Forms), or null.</summary>
    Task<string?> FindFormAsync(Guid instrumentId, CancellationToken cancellationToken = default);
}
