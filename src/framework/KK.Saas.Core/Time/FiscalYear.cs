namespace KK.Saas.Core.Time;

/// <summary>A fiscal year (tahun anggaran): a calendar year of a budget. Not the survey year, so that the two cannot be mixed up.</summary>
public readonly record struct FiscalYear : IComparable<FiscalYear>
{
    /// <summary>The first year that is accepted.</summary>
    public const int Min = 2000;

    /// <summary>The last year that is accepted.</summary>
    public const int Max = 2100;

    /// <summary>Wraps a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 2000 to 2100.</exception>
    public FiscalYear(int value)
    {
        if (value is < Min or > Max) throw new ArgumentOutOfRangeException(nameof(value), value, "A fiscal year lies between 2000 and 2100.");
        Value = value;
    }

    /// <summary>Such as 2027; 0 for a value that was never set.</summary>
    public int Value { get; }

    /// <summary>The year after.</summary>
    public FiscalYear Next => new(Value + 1);

    /// <summary>The fiscal year of a date in WITA.</summary>
    public static FiscalYear Of(DateOnly day) => new(day.Year);

    /// <summary>Reads what a form or an address says; false when it is no fiscal year.</summary>
    public static bool TryCreate(int value, out FiscalYear year)
    {
        var fits = value is >= Min and <= Max;
        year = fits ? new FiscalYear(value) : default;
        return fits;
    }

    /// <inheritdoc />
    public int CompareTo(FiscalYear other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.Value < right.Value;

    /// <summary>Later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.Value > right.Value;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Value <= right.Value;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Value >= right.Value;
}
