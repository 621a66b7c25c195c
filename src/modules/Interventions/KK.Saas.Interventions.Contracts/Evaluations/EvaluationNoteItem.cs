namespace KK.Saas.Interventions.Evaluations;

/// <summary>What was written in a section.</summary>
/// <param name="Section">The section.</param>
/// <param name="Text">The text; empty while nothing was written.</param>
/// <param name="SavedBy">Who saved it last, or empty.</param>
/// <param name="SavedAt">When, in UTC; null while nothing was written.</param>
/// <param name="Version">0 while nothing was written.</param>
public sealed record EvaluationNoteItem(EvaluationSection Section, string Text, string SavedBy, DateTime? SavedAt, int Version);
