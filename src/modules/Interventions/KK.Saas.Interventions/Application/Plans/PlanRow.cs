using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>A row of an imported plan.</summary>
/// <param name="Id">The activity; null when the row names none.</param>
/// <param name="Revision">As the file has it.</param>
/// <param name="Input">Null when a cell cannot be read.</param>
/// <param name="Issues">What is wrong.</param>
internal sealed record PlanRow(Guid? Id, string Revision, PlanLineInput? Input, IReadOnlyList<PlanIssue> Issues);
