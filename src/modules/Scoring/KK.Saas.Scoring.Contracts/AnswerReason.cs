namespace KK.Saas.Scoring;

/// <summary>A question and the answer that was given to it, as people read them.</summary>
/// <param name="QuestionId">The question in Indonesian.</param>
/// <param name="QuestionEn">The question in English.</param>
/// <param name="AnswerId">The answer in Indonesian.</param>
/// <param name="AnswerEn">The answer in English.</param>
public sealed record AnswerReason(string QuestionId, string QuestionEn, string AnswerId, string AnswerEn);
