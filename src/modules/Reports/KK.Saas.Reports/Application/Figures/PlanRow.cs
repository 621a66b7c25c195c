namespace KK.Saas.Reports.Application.Figures;

/// <summary>A planned activity beside what was done of it.</summary>
/// <param name="Village">Name of the locus.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Agency">Who does it.</param>
/// <param name="Title">What.</param>
/// <param name="Target">Families that it shall reach.</param>
/// <param name="Pagu">Planned money in whole rupiah.</param>
/// <param name="Reached">Families reached by accepted reports.</param>
/// <param name="Spent">Money of accepted reports in whole rupiah.</param>
/// <param name="Reports">Accepted reports.</param>
internal sealed record PlanRow(string Village, int Year, string Agency, string Title, int Target, long Pagu, int Reached, long Spent, int Reports);
