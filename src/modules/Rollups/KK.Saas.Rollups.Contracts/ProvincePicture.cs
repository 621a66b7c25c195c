namespace KK.Saas.Rollups;

/// <summary>All kabupaten/kota of the province in a survey year, from published cells alone.</summary>
/// <param name="SurveyYear">The survey year; null when nothing was published yet.</param>
/// <param name="SurveyYears">Years to choose from, newest first.</param>
/// <param name="Rows">Highest index first; those without one last, by code.</param>
/// <param name="Registered">Sum of the published registers.</param>
/// <param name="Completed">Sum of the published answering families; withheld numbers are not in it.</param>
/// <param name="IndexTenThousandths">Mean of the published indices weighted by answering families.</param>
public sealed record ProvincePicture(
    int? SurveyYear, IReadOnlyList<int> SurveyYears, IReadOnlyList<RegencyRow> Rows, int Registered, int Completed, int? IndexTenThousandths);
