using KK.Saas.Core.Regions;

namespace KK.Saas.Questionnaires;

/// <summary>A submission that waits for review.</summary>
/// <param name="SubmissionId">The submission.</param>
/// <param name="FamilyId">The family.</param>
/// <param name="HeadName">Name of the head.</param>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="VillageName">Its name.</param>
/// <param name="Rt">Three digits.</param>
/// <param name="HouseNumber">May be empty.</param>
/// <param name="Outcome">How the visit ended.</param>
/// <param name="Oddities">Why to look at it first.</param>
/// <param name="SubmittedAtUtc">When it was stored.</param>
public sealed record ReviewItem(
    Guid SubmissionId, Guid FamilyId, string HeadName, RegionCode Village, string VillageName, string Rt, string HouseNumber,
    VisitOutcome Outcome, SubmissionOddities Oddities, DateTime SubmittedAtUtc);
