namespace KK.Saas.Interventions.Notices;

/// <summary>Something that the user is told.</summary>
/// <param name="Id">The notice.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Path">Where it is, inside the product.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="IsRead">Whether the user has opened it.</param>
public sealed record NoticeItem(Guid Id, NoticeKind Kind, string Title, string Path, DateTime At, bool IsRead);
