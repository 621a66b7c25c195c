using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Evaluations;

/// <summary>A planned activity with what was reported of it; or reports that no plan has.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Agency">Short name.</param>
/// <param name="Title">Of the planned activity, or of the report.</param>
/// <param name="IsPlanned">False for a report that no plan has.</param>
/// <param name="TargetFamilies">Planned.</param>
/// <param name="ReachedFamilies">Reported, summed over reports: a family that was reached twice counts twice.</param>
/// <param name="Pagu">Planned, whole rupiah.</param>
/// <param name="Spent">Reported, whole rupiah.</param>
/// <param name="Reports">Number of reports.</param>
public sealed record ActivityRow(
    FiscalYear Year, string Agency, string Title, bool IsPlanned, int TargetFamilies, int ReachedFamilies, long Pagu, long Spent, int Reports);
