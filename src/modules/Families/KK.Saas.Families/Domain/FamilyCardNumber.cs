namespace KK.Saas.Families.Domain;

/// <summary>Nomor Kartu Keluarga: region, date of issue, serial. Its text is masked.</summary>
public readonly record struct FamilyCardNumber
{
    private FamilyCardNumber(string digits) => Digits = digits;

    public string Digits { get; }

    /// <exception cref="Core.Errors.BusinessException">Not a No. KK.</exception>
    public static FamilyCardNumber Parse(string typed) => new(IdentityNumber.Clean(typed));

    /// <summary>What looks odd; never a reason to refuse.</summary>
    public IReadOnlyList<NumberWarning> Check(DateOnly today, Func<string, bool> knowsDistrict)
    {
        var warnings = IdentityNumber.CheckEnds(Digits, knowsDistrict).ToList();
        var issued = IdentityNumber.ReadDate(IdentityNumber.TwoDigits(Digits, 6), IdentityNumber.TwoDigits(Digits, 8), IdentityNumber.TwoDigits(Digits, 10), today);
        if (issued is null) warnings.Add(NumberWarning.ImpossibleDate);
        return warnings;
    }

    public override string ToString() => IdentityNumber.Mask(Digits);
}
