using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace KK.Saas.Core.Paging;

/// <summary>The place in a list where a page begins or ends: the keys of the row beside it. It says nothing that the row did not show.</summary>
/// <param name="IsBack">The page ends before the row instead of beginning after it.</param>
/// <param name="Keys">Keys of the row in the order of the list.</param>
public sealed record PageCursor(bool IsBack, IReadOnlyList<string> Keys)
{
    private const int MaxLength = 1000;
    private const string Back = "<";
    private const string Forth = ">";

    /// <summary>Null for a handle that is none, so that the list begins at its start.</summary>
    public static PageCursor? Parse(string? handle)
    {
        if (string.IsNullOrEmpty(handle) || handle.Length > MaxLength || !Base64Url.IsValid(handle)) return null;
        try
        {
            // A key with a null character is none of ours, and PostgreSQL takes none.
            return JsonSerializer.Deserialize<string?[]>(Base64Url.DecodeFromChars(handle)) is [Back or Forth, .. var keys] parts && keys.All(k => k is not null && !k.Contains('\0'))
                ? new PageCursor(parts[0] == Back, [.. keys.Select(k => k!)])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The handle for an address.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(JsonSerializer.Serialize<string[]>([IsBack ? Back : Forth, .. Keys])));
}
