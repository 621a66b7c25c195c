namespace KK.Saas.Interventions.Plans;

/// <summary>A frozen version of a plan.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Kind">Agreed, fixed or amended.</param>
/// <param name="Day">Day of the rakor or of the decision.</param>
/// <param name="At">When it was frozen, UTC.</param>
/// <param name="ByName">Who did.</param>
/// <param name="Note">What was noted; the reason of an amendment.</param>
/// <param name="Decree">Number of the decree or record that it rests on, or empty.</param>
/// <param name="MeetingId">The rakor, when it is on record.</param>
/// <param name="Lines">Planned activities.</param>
/// <param name="Pagu">Whole rupiah over both years.</param>
public sealed record PlanVersionInfo(
    int Number, PlanState Kind, DateOnly Day, DateTime At, string ByName, string Note, string Decree, Guid? MeetingId, int Lines, long Pagu);
