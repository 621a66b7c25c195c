namespace KK.Saas.Questionnaires;

/// <summary>A questionnaire being answered.</summary>
/// <param name="DraftId">The draft on the server.</param>
/// <param name="FamilyId">The family.</param>
/// <param name="FormJson">The form (<c>FormJson</c> of KK.Saas.Forms).</param>
/// <param name="AnswersJson">The answers so far (<c>AnswerSet</c> of KK.Saas.Forms).</param>
public sealed record AnswerSheet(Guid DraftId, Guid FamilyId, string FormJson, string AnswersJson);
