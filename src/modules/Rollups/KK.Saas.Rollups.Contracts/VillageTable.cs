namespace KK.Saas.Rollups;

/// <summary>All kelurahan of the reader's area in a period.</summary>
/// <param name="Period">The period; null when no period was ever opened.</param>
/// <param name="Periods">Periods to choose from, newest first.</param>
/// <param name="Rows">Weakest index first; those without a scored family last, by code.</param>
/// <param name="Total">All rows together.</param>
/// <param name="ThresholdPercent">A share below this makes an indicator a problem.</param>
public sealed record VillageTable(PeriodChoice? Period, IReadOnlyList<PeriodChoice> Periods, IReadOnlyList<VillageRow> Rows, VillageRow? Total, decimal ThresholdPercent);
