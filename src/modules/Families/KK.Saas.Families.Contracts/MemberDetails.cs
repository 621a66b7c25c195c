namespace KK.Saas.Families;

/// <summary>A member of a family.</summary>
/// <param name="Id">Id inside the tenant.</param>
/// <param name="Name">In clear.</param>
/// <param name="MaskedNik">First four and last four digits; empty when unknown.</param>
/// <param name="Sex">As on the family card.</param>
/// <param name="BirthDate">Date of birth.</param>
/// <param name="Age">Full years today (WITA).</param>
/// <param name="Relation">To the head.</param>
/// <param name="MaritalStatus">As on the family card.</param>
/// <param name="HasDisability">Lives with a disability.</param>
/// <param name="IsRemoved">Taken out of the family; can be put back.</param>
public sealed record MemberDetails(
    Guid Id, string Name, string MaskedNik, Sex Sex, DateOnly BirthDate, int Age, FamilyRelation Relation, MaritalStatus MaritalStatus, bool HasDisability, bool IsRemoved);
