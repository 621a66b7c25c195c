namespace KK.Saas.Reports.Application.OpenData;

/// <summary>Open data: what they are, and their rows, read while they are written.</summary>
internal sealed record OpenDataSet(int SurveyYear, DateTime MadeAtUtc, IReadOnlyList<OpenDataVariable> Variables, IAsyncEnumerable<OpenDataRow> Rows);
