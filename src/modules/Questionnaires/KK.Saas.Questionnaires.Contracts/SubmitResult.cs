namespace KK.Saas.Questionnaires;

/// <summary>What came of sending a questionnaire.</summary>
/// <param name="Receipt">Code of the stored submission; null when it was not stored.</param>
/// <param name="Problems">What is missing or wrong; empty when it was stored.</param>
public sealed record SubmitResult(string? Receipt, IReadOnlyList<AnswerProblem> Problems);
