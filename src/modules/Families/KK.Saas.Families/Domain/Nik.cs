namespace KK.Saas.Families.Domain;

/// <summary>Nomor Induk Kependudukan. Its text is masked: the digits leave only through <see cref="Digits"/>.</summary>
public readonly record struct Nik
{
    private const int DayOffsetOfWomen = 40;

    private Nik(string digits) => Digits = digits;

    public string Digits { get; }

    /// <exception cref="Core.Errors.BusinessException">Not a NIK.</exception>
    public static Nik Parse(string typed) => new(IdentityNumber.Clean(typed));

    /// <summary>What looks odd; never a reason to refuse.</summary>
    public IReadOnlyList<NumberWarning> Check(DateOnly birthDate, Sex sex, DateOnly today, Func<string, bool> knowsDistrict)
    {
        var warnings = IdentityNumber.CheckEnds(Digits, knowsDistrict).ToList();
        var day = IdentityNumber.TwoDigits(Digits, 6);
        var isWoman = day > DayOffsetOfWomen;
        var (month, year) = (IdentityNumber.TwoDigits(Digits, 8), IdentityNumber.TwoDigits(Digits, 10));
        day = isWoman ? day - DayOffsetOfWomen : day;
        if (IdentityNumber.ReadDate(day, month, year, today) is null)
        {
            warnings.Add(NumberWarning.ImpossibleDate);
            return warnings;
        }

        // The year has two digits, and somebody over 100 is as real as a baby: compare what the number says, not a guessed century.
        if ((birthDate.Day, birthDate.Month, birthDate.Year % 100) != (day, month, year)) warnings.Add(NumberWarning.BirthDateDiffers);
        if (isWoman != (sex == Sex.Female)) warnings.Add(NumberWarning.SexDiffers);
        return warnings;
    }

    public override string ToString() => IdentityNumber.Mask(Digits);
}
