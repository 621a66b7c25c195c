namespace KK.Saas.Interventions.Plans;

/// <summary>A planned activity that differs between two versions.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Kind">Added, removed or changed.</param>
/// <param name="Agency">Who does it.</param>
/// <param name="Title">The title, of the later version where it has one.</param>
/// <param name="PaguBefore">Whole rupiah; 0 when added.</param>
/// <param name="PaguAfter">Whole rupiah; 0 when removed.</param>
/// <param name="Cells">What changed; empty when added or removed.</param>
public sealed record PlanLineChange(Guid LineId, PlanChangeKind Kind, string Agency, string Title, long PaguBefore, long PaguAfter, IReadOnlyList<PlanCellChange> Cells);
