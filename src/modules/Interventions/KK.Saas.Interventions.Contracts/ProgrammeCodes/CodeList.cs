using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.ProgrammeCodes;

/// <summary>A list of sub-kegiatan of a year.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Count">How many codes it holds.</param>
/// <param name="FileName">The file that was imported last.</param>
/// <param name="ImportedAtUtc">When.</param>
public sealed record CodeList(FiscalYear Year, int Count, string FileName, DateTime ImportedAtUtc);
