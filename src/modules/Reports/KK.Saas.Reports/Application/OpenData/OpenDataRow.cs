namespace KK.Saas.Reports.Application.OpenData;

/// <summary>A published figure.</summary>
/// <param name="RegionCode">Kemendagri's code.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="Level">kabupaten/kota, kecamatan or kelurahan/desa.</param>
/// <param name="SurveyYear">The survey year.</param>
/// <param name="Group">Group of families.</param>
/// <param name="Variable">Code of the variable.</param>
/// <param name="Value">Null when withheld.</param>
/// <param name="IsRounded">Counts are multiples of five.</param>
internal readonly record struct OpenDataRow(string RegionCode, string RegionName, string Level, int SurveyYear, string Group, string Variable, decimal? Value, bool IsRounded);
