using KK.Saas.Core.Regions;

namespace KK.Saas.Families;

/// <summary>What to look for; everything empty lists all families of the area.</summary>
/// <param name="Number">A whole NIK or No. KK.</param>
/// <param name="Name">Whole words of the name of the head or a member; all must occur.</param>
/// <param name="Village">Kelurahan or desa, or null for all.</param>
/// <param name="Rt">One to three digits, or empty for all.</param>
/// <param name="IncludeInactive">Also families that are no longer active.</param>
/// <param name="After">Handle of a page; null for the first.</param>
/// <param name="Size">Families a page, 1 to 200.</param>
public sealed record FamilySearch(
    string? Number = null, string? Name = null, RegionCode? Village = null, string? Rt = null, bool IncludeInactive = false, string? After = null, int Size = 50);
