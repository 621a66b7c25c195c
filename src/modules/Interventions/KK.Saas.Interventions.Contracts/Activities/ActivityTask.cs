namespace KK.Saas.Interventions.Activities;

/// <summary>A follow-up.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Display name of who does it.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="DoneOn">When it was done, in UTC; null until then.</param>
public sealed record ActivityTask(string Text, string Owner, DateOnly DueOn, DateTime? DoneOn);
