using System.Globalization;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Families;

namespace KK.Saas.Blazor.Families;

/// <summary>The fields of a family as they were typed; all texts, so that a wrong one comes back as it was.</summary>
public sealed class FamilyForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    public string? Village { get; set; }

    public string? Rt { get; set; }

    public string? Rw { get; set; }

    public string? HouseNumber { get; set; }

    public string? HeadName { get; set; }

    public string? FamilyCardNumber { get; set; }

    public bool RemoveFamilyCardNumber { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? Desil { get; set; }

    public string? DesilSource { get; set; }

    public string? DesilDate { get; set; }

    public static FamilyForm Of(FamilyDetails family) => new()
    {
        Id = family.Id,
        Version = family.Version,
        Village = family.Village.Value,
        Rt = family.Rt,
        Rw = family.Rw,
        HouseNumber = family.HouseNumber,
        HeadName = family.HeadName,
        Address = family.Address,
        Phone = family.Phone,
        Desil = family.Desil?.ToString(CultureInfo.InvariantCulture),
        DesilSource = family.DesilSource?.ToString(),
        DesilDate = family.DesilDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <exception cref="BusinessException">A choice or a date is not one.</exception>
    public FamilyInput ToInput() => new(
        RegionCode.TryParse(Village, out var village) ? village : throw new BusinessException("Families:VillageNeeded"),
        Rt ?? "", Rw, HouseNumber, HeadName ?? "", FamilyCardNumber, Address, Phone,
        string.IsNullOrEmpty(Desil) ? null : int.TryParse(Desil, CultureInfo.InvariantCulture, out var desil) ? desil : throw new BusinessException("Families:DesilRange"),
        Enum.TryParse<WelfareSource>(DesilSource, out var source) ? source : null,
        ReadDate(DesilDate))
    {
        RemoveFamilyCardNumber = RemoveFamilyCardNumber,
    };

    /// <summary>What a date field sends; null for nothing.</summary>
    /// <exception cref="BusinessException">Not a date.</exception>
    internal static DateOnly? ReadDate(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new BusinessException("Families:NotADate");
}
