namespace KK.Saas.Forms;

/// <summary>A text in Indonesian and in English.</summary>
/// <param name="Id">The Indonesian text; the fallback for every other language.</param>
/// <param name="En">The English text; empty when the author gave none.</param>
public sealed record LocalizedText(string Id, string En)
{
    /// <summary>The text in a language, "id" or "en" (a culture name such as "en-GB" counts by its first part).</summary>
    /// <returns>The text asked for, or the Indonesian one when that is missing.</returns>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var english = language.Equals("en", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
        return english && En.Length > 0 ? En : Id;
    }
}
