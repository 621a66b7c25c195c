namespace KK.Saas.Blazor.Find;

/// <summary>What somebody typed, and what it may be.</summary>
/// <param name="Text">Trimmed.</param>
internal sealed record FindQuery(string Text)
{
    public const int MaxLength = 100;

    /// <summary>Shorter ones find everything.</summary>
    private const int MinLength = 2;

    /// <summary>More digits than any region code has without dots, and fewer than a NIK: a number of a person, perhaps mistyped.</summary>
    private const int NumberDigits = 11;

    public bool IsPersonalNumber => Text.Count(char.IsAsciiDigit) >= NumberDigits;

    /// <summary>Null for a text that is too short.</summary>
    public static FindQuery? Of(string? text)
    {
        var typed = (text ?? "").Trim();
        if (typed.Length > MaxLength) typed = typed[..MaxLength];
        return typed.Length < MinLength ? null : new FindQuery(typed);
    }
}
