namespace KK.Saas.Interventions.Plans;

/// <summary>A cell that differs.</summary>
/// <param name="Field">Which one.</param>
/// <param name="Before">What the earlier version says; numbers as plain digits, a source of funds by its name in code.</param>
/// <param name="After">What the later version says.</param>
public sealed record PlanCellChange(PlanField Field, string Before, string After);
