namespace KK.Saas.Questionnaires;

/// <summary>An instrument: a form with its scoring.</summary>
/// <param name="Id">The instrument.</param>
/// <param name="FormId">The form's id in the workbook.</param>
/// <param name="Version">The version in the workbook.</param>
/// <param name="TitleId">Indonesian title.</param>
/// <param name="TitleEn">English title.</param>
/// <param name="PublishedAtUtc">When it was published; null for a draft.</param>
public sealed record InstrumentInfo(Guid Id, string FormId, string Version, string TitleId, string TitleEn, DateTime? PublishedAtUtc);
