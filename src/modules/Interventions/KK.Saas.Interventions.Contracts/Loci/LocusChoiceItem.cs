using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Loci;

/// <summary>A line of the history of loci: written once, never changed.</summary>
/// <param name="Kind">Planned, decided or withdrawn.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="VillageName">Its name.</param>
/// <param name="Mix">What kelurahan were ranked by.</param>
/// <param name="Rank">Its rank then; null when it had none, or for a year that had passed already.</param>
/// <param name="Figures">The figures then; none for a year that had passed already.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who, by display name; empty when the account is gone.</param>
/// <param name="At">When, UTC.</param>
public sealed record LocusChoiceItem(
    LocusChoiceKind Kind, int Year, RegionCode Village, string VillageName, LocusMix Mix, int? Rank, LocusFigures Figures, string Reason, string By, DateTime At);
