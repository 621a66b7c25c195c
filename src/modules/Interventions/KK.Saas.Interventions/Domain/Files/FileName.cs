namespace KK.Saas.Interventions.Domain.Files;

/// <summary>Names of files come from strangers' machines.</summary>
internal static class FileName
{
    private const string Nameless = "lampiran";

    /// <summary>Letters, digits and a few signs of the last part of a path, with the ending that fits the content.</summary>
    public static string Safe(string? name, FileType type)
    {
        var last = (name ?? "").Replace('\\', '/').Split('/')[^1];
        var stem = last.LastIndexOf('.') is > 0 and var dot ? last[..dot] : last;
        var clean = new string([.. stem.Select(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '(' or ')' ? c : '-')]).Trim(' ', '-');
        var longest = FileRecord.MaxNameLength - type.Extension.Length;
        if (clean.Length > longest) clean = clean[..longest];
        return (clean.Length == 0 ? Nameless : clean) + type.Extension;
    }
}
