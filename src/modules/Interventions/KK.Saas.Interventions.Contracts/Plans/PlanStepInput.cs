namespace KK.Saas.Interventions.Plans;

/// <summary>Agrees, fixes or amends a plan.</summary>
/// <param name="Kind">The step.</param>
/// <param name="Fingerprint">Of the content that was looked at.</param>
/// <param name="Day">Day of the rakor or of the decision; not in the future.</param>
/// <param name="Note">Up to 1000 characters; an amendment needs its reason.</param>
/// <param name="Decree">Number of the decree or record, up to 200 characters.</param>
/// <param name="MeetingId">The rakor, when it is on record.</param>
public sealed record PlanStepInput(PlanState Kind, string Fingerprint, DateOnly Day, string Note = "", string Decree = "", Guid? MeetingId = null);
