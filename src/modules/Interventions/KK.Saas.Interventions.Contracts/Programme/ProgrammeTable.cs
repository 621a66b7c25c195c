using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Programme;

/// <summary>Plan and realisation of a fiscal year.</summary>
/// <param name="Year">The fiscal year; null when nothing was planned or done in any.</param>
/// <param name="Years">Years to choose from, newest first.</param>
/// <param name="Rows">Kelurahan with a plan or a report, or (for the province) every kabupaten/kota, by code.</param>
/// <param name="Total">All rows together.</param>
/// <param name="Quarters">All four, in order.</param>
/// <param name="PublishedAtUtc">For the province: when the oldest of the figures was published; null inside a city.</param>
public sealed record ProgrammeTable(
    FiscalYear? Year, IReadOnlyList<FiscalYear> Years, IReadOnlyList<ProgrammeRow> Rows, ProgrammeRow Total, IReadOnlyList<ProgrammeQuarter> Quarters, DateTime? PublishedAtUtc);
