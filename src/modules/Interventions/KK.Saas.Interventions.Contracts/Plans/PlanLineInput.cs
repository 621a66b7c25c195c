using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Plans;

/// <summary>What is planned.</summary>
/// <param name="AgencyId">Who does it.</param>
/// <param name="InterventionId">What, of the catalogue.</param>
/// <param name="Title">1 to 200 characters.</param>
/// <param name="Year">One of the two fiscal years of the plan.</param>
/// <param name="FirstQuarter">When it begins.</param>
/// <param name="LastQuarter">When it ends; not before it begins.</param>
/// <param name="TargetFamilies">Families that it shall reach, 0 or more.</param>
/// <param name="Pagu">Ceiling in whole rupiah, 0 or more.</param>
/// <param name="Fund">Where the money comes from.</param>
/// <param name="SubActivityCode">SIPD code of the sub-kegiatan, or empty.</param>
/// <param name="PersonInCharge">Who answers for it, up to 100 characters.</param>
public sealed record PlanLineInput(
    Guid AgencyId, Guid InterventionId, string Title, FiscalYear Year, Quarter FirstQuarter, Quarter LastQuarter, int TargetFamilies, long Pagu,
    FundSource Fund = FundSource.CityBudget, string SubActivityCode = "", string PersonInCharge = "")
{
    /// <summary>Targets of the indicators; none unless set.</summary>
    public IReadOnlyList<PlanTarget> Targets { get; init; } = [];
}
