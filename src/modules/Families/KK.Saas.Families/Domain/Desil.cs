using KK.Saas.Core.Errors;

namespace KK.Saas.Families.Domain;

/// <summary>The national welfare tenth of a family with its source and date: 1 is the poorest tenth of Indonesia.</summary>
public sealed record Desil
{
    private Desil(int tenth, WelfareSource source, DateOnly on) => (Tenth, Source, On) = (tenth, source, on);

    public int Tenth { get; }

    public WelfareSource Source { get; }

    public DateOnly On { get; }

    /// <summary>Null for a family that is not ranked.</summary>
    /// <exception cref="BusinessException">Out of range, or without a source and a date.</exception>
    public static Desil? From(int? tenth, WelfareSource? source, DateOnly? on, DateOnly today)
    {
        if (tenth is null) return null;
        if (tenth is < 1 or > 10) throw new BusinessException("Families:DesilRange");
        if (source is not { } s || !Enum.IsDefined(s) || on is not { } date || date > today) throw new BusinessException("Families:DesilSource");
        return new Desil(tenth.Value, s, date);
    }
}
