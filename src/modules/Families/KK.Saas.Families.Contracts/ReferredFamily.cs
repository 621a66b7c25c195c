using KK.Saas.Core.Regions;

namespace KK.Saas.Families;

/// <summary>What a department sees of a family that was referred to it; null where the referral does not cover it.</summary>
/// <param name="Id">The family.</param>
/// <param name="HeadName">Name of the head.</param>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="Place">RT, RW and house.</param>
/// <param name="Address">Address.</param>
/// <param name="Phone">Phone.</param>
/// <param name="FamilyCardNumber">No. KK in full.</param>
/// <param name="Members">Name and age of each member.</param>
public sealed record ReferredFamily(
    Guid Id, string? HeadName, RegionCode? Village, string? Place, string? Address, string? Phone, string? FamilyCardNumber, IReadOnlyList<(string Name, int Age)>? Members);
