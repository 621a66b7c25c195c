using System.Text.RegularExpressions;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;

namespace KK.Saas.Families.Domain;

/// <summary>Where a family lives; in clear, because lists are ordered by it.</summary>
public sealed partial record HousePlace
{
    public const int RtLength = 3;
    public const int MaxHouseNumberLength = 20;

    /// <summary>Numbers padded to six digits can make a house number longer by five for each digit.</summary>
    public const int MaxHouseOrderLength = MaxHouseNumberLength * 6;

    /// <exception cref="BusinessException">A part is not as it must be.</exception>
    public HousePlace(RegionCode village, string? rt, string? rw, string? houseNumber)
    {
        if (village.Value.Length == 0 || village.Level != RegionLevel.Village) throw new BusinessException("Families:VillageNeeded");
        Village = village;
        Rt = NormaliseRt(rt) ?? throw new BusinessException("Families:RtNeeded");
        Rw = NormaliseRt(rw) ?? "";
        HouseNumber = (houseNumber ?? "").Trim();
        if (HouseNumber.Length > MaxHouseNumberLength) throw new BusinessException("Families:TooLong", MaxHouseNumberLength);
    }

    public RegionCode Village { get; }

    public string Rt { get; }

    public string Rw { get; }

    public string HouseNumber { get; }

    /// <summary>Sorts 9 before 10 and 10 before 10A.</summary>
    public string HouseOrder => Digits().Replace(HouseNumber.ToUpperInvariant(), number => number.Value.PadLeft(6, '0'));

    /// <summary>"1" becomes "001"; null for nothing.</summary>
    /// <exception cref="BusinessException">Not one to three digits.</exception>
    public static string? NormaliseRt(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0) return null;
        return trimmed.Length <= RtLength && trimmed.All(char.IsAsciiDigit)
            ? trimmed.PadLeft(RtLength, '0')
            : throw new BusinessException("Families:RtDigits");
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
