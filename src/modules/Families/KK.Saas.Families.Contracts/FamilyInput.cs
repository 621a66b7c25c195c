using KK.Saas.Core.Regions;

namespace KK.Saas.Families;

/// <summary>What is entered of a family.</summary>
/// <param name="Village">Kelurahan or desa of the own kabupaten/kota.</param>
/// <param name="Rt">One to three digits; stored with three.</param>
/// <param name="Rw">One to three digits, or empty.</param>
/// <param name="HouseNumber">Up to 20 characters, or empty.</param>
/// <param name="HeadName">Up to 100 characters; needed.</param>
/// <param name="FamilyCardNumber">No. KK, 16 digits. Empty: none, or on a change the stored one is kept.</param>
/// <param name="Address">Up to 300 characters, or empty.</param>
/// <param name="Phone">Up to 30 characters, or empty.</param>
/// <param name="Desil">1 (poorest) to 10, or null when not ranked or outside the national register.</param>
/// <param name="DesilSource">Needed with a desil.</param>
/// <param name="DesilDate">The date that the desil was true; needed with a desil.</param>
public sealed record FamilyInput(
    RegionCode Village,
    string Rt,
    string? Rw,
    string? HouseNumber,
    string HeadName,
    string? FamilyCardNumber = null,
    string? Address = null,
    string? Phone = null,
    int? Desil = null,
    WelfareSource? DesilSource = null,
    DateOnly? DesilDate = null)
{
    /// <summary>On a change: takes the stored No. KK away.</summary>
    public bool RemoveFamilyCardNumber { get; init; }
}
