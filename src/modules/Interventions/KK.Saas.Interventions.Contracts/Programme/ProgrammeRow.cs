using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Programme;

/// <summary>Plan and realisation of a region in a fiscal year; only plans that were agreed and reports that were accepted count.</summary>
/// <param name="Region">The dotted code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Planned">Planned activities.</param>
/// <param name="Started">Of them, with an accepted report.</param>
/// <param name="Reports">Accepted reports, planned or not.</param>
/// <param name="TargetFamilies">Families that the planned activities shall reach, summed over activities.</param>
/// <param name="FamiliesReached">Families reached, summed over reports: a family that was reached twice counts twice.</param>
/// <param name="Pagu">Ceilings in whole rupiah.</param>
/// <param name="Spent">Money spent in whole rupiah.</param>
public sealed record ProgrammeRow(RegionCode Region, string Name, int Planned, int Started, int Reports, int TargetFamilies, int FamiliesReached, long Pagu, long Spent)
{
    /// <summary>0 to 100 and above; null without a ceiling.</summary>
    public decimal? SpentPercent => Pagu > 0 ? Spent * 100m / Pagu : null;
}
