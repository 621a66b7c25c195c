namespace KK.Saas.Interventions.Activities;

/// <summary>A report in a list.</summary>
/// <param name="Id">The report.</param>
/// <param name="Title">What was done.</param>
/// <param name="Agency">Short name of the agency on that day.</param>
/// <param name="Village">Name of the kelurahan or desa.</param>
/// <param name="Day">When it was done.</param>
/// <param name="State">What became of it.</param>
/// <param name="Families">Families reached.</param>
/// <param name="Amount">Money spent in whole rupiah.</param>
/// <param name="DueOn">Until when somebody must decide or do the task; null when nobody must.</param>
/// <param name="IsOverdue">That day is over.</param>
public sealed record ActivityItem(
    Guid Id, string Title, string Agency, string Village, DateOnly Day, ActivityState State, int Families, long Amount, DateOnly? DueOn, bool IsOverdue);
