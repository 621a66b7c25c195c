using System.IO.Compression;

namespace KK.Saas.Interventions.Domain.Files;

/// <summary>A kind of file that is accepted, told by its content and never by its name.</summary>
/// <param name="MediaType">As it is handed out.</param>
/// <param name="Extension">With its dot.</param>
/// <param name="IsImage">Whether it can be a photo.</param>
public sealed record FileType(string MediaType, string Extension, bool IsImage = false)
{
    private const int MaxEntries = 5000;

    public static FileType Pdf { get; } = new("application/pdf", ".pdf");

    public static FileType Jpeg { get; } = new("image/jpeg", ".jpg", IsImage: true);

    public static FileType Png { get; } = new("image/png", ".png", IsImage: true);

    public static FileType Xlsx { get; } = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    public static FileType Docx { get; } = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    /// <summary>Null when it is none of them.</summary>
    public static FileType? Of(byte[] content)
    {
        var start = content.AsSpan();
        if (start.StartsWith("%PDF-"u8)) return Pdf;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return Jpeg;
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return Png;
        return start.StartsWith("PK\u0003\u0004"u8) ? OfPackage(content) : null;
    }

    /// <summary>Reads the list of entries and unpacks nothing. Documents with macros are not accepted under whatever name.</summary>
    private static FileType? OfPackage(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaxEntries) return null;
            var names = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (!names.Contains("[Content_Types].xml") || names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return null;
            return names.Contains("xl/workbook.xml") ? Xlsx : names.Contains("word/document.xml") ? Docx : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
