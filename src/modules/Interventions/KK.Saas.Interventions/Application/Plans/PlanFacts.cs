using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>All that the board and the checks of a plan stand on.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Lines">What stands now.</param>
/// <param name="Agencies">Of the city.</param>
/// <param name="Catalogue">Interventions by id.</param>
/// <param name="Ceilings">In force, whole rupiah.</param>
/// <param name="CityPagu">Over all plans of the city.</param>
/// <param name="Survey">Of the locus.</param>
/// <param name="Named">Families chosen by name, by line.</param>
/// <param name="Blocks">Whether a plan over a ceiling cannot be agreed.</param>
internal sealed record PlanFacts(
    Plan Plan, IReadOnlyList<PlanLine> Lines, AgencyBook Agencies, IReadOnlyDictionary<Guid, InterventionInfo> Catalogue,
    IReadOnlyDictionary<(Guid Agency, FiscalYear Year), long> Ceilings, IReadOnlyDictionary<(Guid Agency, FiscalYear Year), long> CityPagu,
    LocusSurvey Survey, IReadOnlyDictionary<Guid, int> Named, bool Blocks)
{
    public InterventionInfo? InterventionOf(PlanLine line) => Catalogue.GetValueOrDefault(line.InterventionId);

    /// <summary>Lines that repair an indicator.</summary>
    public IEnumerable<PlanLine> Against(string indicatorCode) => Lines.Where(l => InterventionOf(l)?.IndicatorCodes.Contains(indicatorCode) == true);

    public IReadOnlyList<InterventionSide> SidesAgainst(string indicatorCode) => [.. Against(indicatorCode).Select(l => InterventionOf(l)!.Side).Distinct().Order()];
}
