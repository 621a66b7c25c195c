namespace KK.Saas.Interventions.Plans;

/// <summary>A planned activity as it stands.</summary>
/// <param name="Id">The line.</param>
/// <param name="PlanId">Its plan.</param>
/// <param name="Revision">Goes up with each change; a change that names an older one is refused.</param>
/// <param name="Input">What is planned.</param>
/// <param name="Agency">Who does it, by the name of that year.</param>
/// <param name="Intervention">Of the catalogue; null when it was taken out of it.</param>
/// <param name="NamedFamilies">Families chosen by name.</param>
/// <param name="MayEdit">Whether the reader may change it.</param>
public sealed record PlanLineInfo(
    Guid Id, Guid PlanId, int Revision, PlanLineInput Input, AgencyChoice Agency, InterventionInfo? Intervention, int NamedFamilies, bool MayEdit);
