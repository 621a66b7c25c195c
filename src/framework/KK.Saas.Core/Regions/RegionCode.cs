using System.Diagnostics.CodeAnalysis;

namespace KK.Saas.Core.Regions;

/// <summary>
/// Kemendagri's dotted region code: 2, 2.2, 2.2.2 or 2.2.2.4 digits (Kepmendagri 300.2.2-2430/2025), such as 63.72.02.1003.
/// </summary>
public readonly record struct RegionCode
{
    /// <summary>Length of the longest code, in characters.</summary>
    public const int MaxLength = 13;

    private readonly string? _value;

    private RegionCode(string value) => _value = value;

    /// <summary>The dotted code; empty for a value that was never set.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>The level that the code's length tells.</summary>
    /// <exception cref="InvalidOperationException">The value was never set.</exception>
    public RegionLevel Level => Value.Length switch
    {
        2 => RegionLevel.Province,
        5 => RegionLevel.Regency,
        8 => RegionLevel.District,
        MaxLength => RegionLevel.Village,
        _ => throw new InvalidOperationException("The region code was never set."),
    };

    /// <summary>The code one level up, or null for a province.</summary>
    public RegionCode? Parent => Level == RegionLevel.Province ? null : new RegionCode(Value[..Value.LastIndexOf('.')]);

    /// <summary>The region's ancestor at a level (itself at its own level).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level lies below the region's.</exception>
    public RegionCode At(RegionLevel level)
    {
        if (level > Level) throw new ArgumentOutOfRangeException(nameof(level), level, $"'{Value}' lies above that level.");
        return new RegionCode(Value[..(level == RegionLevel.Village ? MaxLength : ((int)level * 3) - 1)]);
    }

    /// <summary>True when the region is <paramref name="other"/> or lies inside it.</summary>
    public bool IsWithin(RegionCode other) => other.Value.Length > 0 && (this == other || Value.StartsWith(other.Value + ".", StringComparison.Ordinal));

    /// <summary>Reads a dotted code.</summary>
    /// <exception cref="FormatException">The text is not a dotted code.</exception>
    public static RegionCode Parse(string text) => TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a region code.");

    /// <summary>Reads a dotted code; false when the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out RegionCode code)
    {
        code = default;
        if (text is null || text.Length is not (2 or 5 or 8 or MaxLength)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            var mustBeDot = i is 2 or 5 or 8;
            if (mustBeDot ? text[i] != '.' : !char.IsAsciiDigit(text[i])) return false;
        }

        code = new RegionCode(text);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
