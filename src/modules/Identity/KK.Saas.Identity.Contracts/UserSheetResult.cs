namespace KK.Saas.Identity;

/// <summary>What became of a sheet of users.</summary>
/// <param name="Cards">One for each account that was made.</param>
/// <param name="Issues">Rows of which none was made, for somebody was faster since the preview.</param>
public sealed record UserSheetResult(IReadOnlyList<AccountCard> Cards, IReadOnlyList<UserSheetIssue> Issues);
