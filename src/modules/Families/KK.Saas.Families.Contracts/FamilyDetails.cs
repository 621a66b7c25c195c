using KK.Saas.Core.Regions;

namespace KK.Saas.Families;

/// <summary>A family with its members; names, address and phone in clear, numbers masked.</summary>
/// <param name="Id">Id inside the tenant.</param>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="VillageName">Its name.</param>
/// <param name="DistrictName">Name of the kecamatan.</param>
/// <param name="Rt">Three digits.</param>
/// <param name="Rw">Three digits or empty.</param>
/// <param name="HouseNumber">House number or empty.</param>
/// <param name="HeadName">Name of the head of family.</param>
/// <param name="MaskedFamilyCardNumber">First four and last four digits; empty when there is none.</param>
/// <param name="Address">Address or empty.</param>
/// <param name="Phone">Phone or empty.</param>
/// <param name="Desil">1 to 10, or null.</param>
/// <param name="DesilSource">Where the desil is from.</param>
/// <param name="DesilDate">When the desil was true.</param>
/// <param name="IsActive">False after the family moved away, died out or was entered twice.</param>
/// <param name="DeactivationReason">Why it is not active; null when it is.</param>
/// <param name="Version">Goes up with each change; a change names the version that it was made on.</param>
/// <param name="Members">Head first, then by birth date; removed ones at the end.</param>
public sealed record FamilyDetails(
    Guid Id,
    RegionCode Village,
    string VillageName,
    string DistrictName,
    string Rt,
    string Rw,
    string HouseNumber,
    string HeadName,
    string MaskedFamilyCardNumber,
    string Address,
    string Phone,
    int? Desil,
    WelfareSource? DesilSource,
    DateOnly? DesilDate,
    bool IsActive,
    string? DeactivationReason,
    int Version,
    IReadOnlyList<MemberDetails> Members);
