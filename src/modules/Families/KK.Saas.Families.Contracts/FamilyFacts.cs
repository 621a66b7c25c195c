namespace KK.Saas.Families;

/// <summary>Facts about a family on a day, counted from its members; they prefill the questionnaire and name groups.</summary>
/// <param name="MemberCount">People in the family; 0 when no member is recorded.</param>
/// <param name="HeadIsFemale">The head is a woman.</param>
/// <param name="HeadMaritalStatus">Of the head; null when unknown.</param>
/// <param name="Children0To17">Members of 0 to 17 years.</param>
/// <param name="Children7To18">Members of 7 to 18 years.</param>
/// <param name="Elderly60">Members of 60 years and more.</param>
/// <param name="WithDisability">Members with a disability.</param>
/// <param name="Desil">National welfare tenth 1 to 10, or null when unranked.</param>
public sealed record FamilyFacts(
    int MemberCount, bool HeadIsFemale, MaritalStatus? HeadMaritalStatus, int Children0To17, int Children7To18, int Elderly60, int WithDisability, int? Desil);
