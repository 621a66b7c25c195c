using KK.Saas.Core.Errors;

namespace KK.Saas.Tables;

/// <summary>
/// Reads an uploaded table, CSV or XLSX by its content and not by its name. A hostile file costs no more than the limits
/// here allow.
/// </summary>
public static class TableFile
{
    public const int MaxBytes = 5 * 1024 * 1024;
    public const int MaxRows = 5_000;
    public const int MaxColumns = 100;
    public const int MaxCellLength = 1_000;

    /// <summary>The rows, each with the number that a person sees beside it; empty rows are left out.</summary>
    /// <exception cref="BusinessException">Too large, empty, or not such a file.</exception>
    public static async Task<IReadOnlyList<TableRow>> ReadAsync(Stream content, CancellationToken cancellationToken = default)
    {
        var bytes = await ReadBytesAsync(content, cancellationToken);
        // "PK": a zip container, which every XLSX is; D0 CF: the old XLS.
        if (bytes is [0xD0, 0xCF, ..]) throw new BusinessException("Tables:OldExcel");
        var rows = bytes is [(byte)'P', (byte)'K', ..] ? XlsxTable.Read(bytes) : CsvTable.Read(bytes);
        return rows.Count == 0 ? throw new BusinessException("Tables:FileEmpty") : rows;
    }

    internal static void CheckSize(int rows, int columns)
    {
        if (rows > MaxRows || columns > MaxColumns) throw new BusinessException("Tables:FileTooManyRows", MaxRows, MaxColumns);
    }

    private static async Task<byte[]> ReadBytesAsync(Stream content, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (memory.Length + read > MaxBytes) throw new BusinessException("Tables:FileTooLarge", MaxBytes / 1024 / 1024);
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }
}
