using KK.Saas.Core.Regions;

namespace KK.Saas.Families;

/// <summary>What other modules and lists show of a family. The name is personal data: never log it.</summary>
/// <param name="Id">Id inside the tenant.</param>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="Rt">RT, three digits.</param>
/// <param name="HouseNumber">House number or empty.</param>
/// <param name="HeadName">Name of the head of family, in clear.</param>
/// <param name="MaskedFamilyCardNumber">No. KK with all but the first four and last four digits masked; empty when unknown.</param>
public sealed record FamilySummary(Guid Id, RegionCode Village, string Rt, string HouseNumber, string HeadName, string MaskedFamilyCardNumber);
