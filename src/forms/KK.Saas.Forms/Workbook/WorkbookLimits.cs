namespace KK.Saas.Forms;

/// <summary>How big a workbook may be; a workbook is uploaded by people and so is hostile input.</summary>
/// <param name="MaxBytes">Bytes of the file.</param>
/// <param name="MaxUncompressedBytes">Bytes of all its parts after inflation.</param>
/// <param name="MaxEntries">Parts in the zip.</param>
/// <param name="MaxSheets">Sheets.</param>
/// <param name="MaxRows">Rows of one sheet.</param>
/// <param name="MaxColumns">Columns of one sheet.</param>
/// <param name="MaxCellLength">Characters of one cell.</param>
public sealed record WorkbookLimits(
    int MaxBytes = 4 * 1024 * 1024,
    long MaxUncompressedBytes = 32L * 1024 * 1024,
    int MaxEntries = 200,
    int MaxSheets = 20,
    int MaxRows = 5_000,
    int MaxColumns = 100,
    int MaxCellLength = 10_000)
{
    /// <summary>Limits that fit every instrument known.</summary>
    public static WorkbookLimits Default { get; } = new();
}
