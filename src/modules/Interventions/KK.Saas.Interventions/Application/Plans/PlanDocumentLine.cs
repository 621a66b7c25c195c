using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>A planned activity as a version keeps it: with the names that agency and intervention had then.</summary>
internal sealed record PlanDocumentLine(
    Guid Id, Guid AgencyId, string Agency, Guid InterventionId, string Intervention, string Title, int Year, Quarter FirstQuarter, Quarter LastQuarter,
    int TargetFamilies, int NamedFamilies, long Pagu, FundSource Fund, string Code, string PersonInCharge, IReadOnlyList<PlanTarget> Targets);
