namespace KK.Saas.Questionnaires;

/// <summary>A family on an enumerator's list.</summary>
/// <param name="FamilyId">The family.</param>
/// <param name="HeadName">Name of the head.</param>
/// <param name="VillageName">Kelurahan or desa.</param>
/// <param name="Rt">Three digits.</param>
/// <param name="HouseNumber">May be empty.</param>
/// <param name="Note">What the reviewer wrote; null when it was not returned.</param>
/// <param name="WasAbsent">Nobody was met at the last visit.</param>
/// <param name="AtUtc">When the draft was changed or the submission stored; null for a family that was not visited.</param>
public sealed record TaskFamily(Guid FamilyId, string HeadName, string VillageName, string Rt, string HouseNumber, string? Note, bool WasAbsent, DateTime? AtUtc);
