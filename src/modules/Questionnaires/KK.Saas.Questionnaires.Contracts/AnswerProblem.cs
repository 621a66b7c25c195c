namespace KK.Saas.Questionnaires;

/// <summary>An answer that stands in the way.</summary>
/// <param name="Question">Name of the question.</param>
/// <param name="MessageId">What to do, in Indonesian.</param>
/// <param name="MessageEn">What to do, in English.</param>
public sealed record AnswerProblem(string Question, string MessageId, string MessageEn);
