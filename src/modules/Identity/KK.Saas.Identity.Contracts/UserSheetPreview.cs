namespace KK.Saas.Identity;

/// <summary>What would become of a sheet of users.</summary>
/// <param name="Good">Rows of which accounts can be made.</param>
/// <param name="Issues">What is wrong with the others, cell by cell.</param>
public sealed record UserSheetPreview(IReadOnlyList<UserSheetLine> Good, IReadOnlyList<UserSheetIssue> Issues);
