namespace KK.Saas.Interventions.Activities;

/// <summary>An entry in the history of a report. Stored as JSON: parts may be added, never renamed.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="By">Display name of who did it; empty when nobody did but the clock.</param>
/// <param name="Note">The head's note, the task, or what came of it.</param>
public sealed record ActivityStep(ActivityStepKind Kind, DateTime At, string By, string Note);
