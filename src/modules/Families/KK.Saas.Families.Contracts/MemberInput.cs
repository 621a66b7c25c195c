namespace KK.Saas.Families;

/// <summary>What is entered of a member.</summary>
/// <param name="Name">Up to 100 characters; needed.</param>
/// <param name="Nik">16 digits. Empty: none, or on a change the stored one is kept.</param>
/// <param name="Sex">Needed.</param>
/// <param name="BirthDate">Not in the future, not more than 130 years ago.</param>
/// <param name="Relation">A family has one head.</param>
/// <param name="MaritalStatus">Needed.</param>
/// <param name="HasDisability">The member lives with a disability.</param>
public sealed record MemberInput(
    string Name, string? Nik, Sex Sex, DateOnly BirthDate, FamilyRelation Relation, MaritalStatus MaritalStatus, bool HasDisability = false)
{
    /// <summary>On a change: takes the stored NIK away.</summary>
    public bool RemoveNik { get; init; }
}
