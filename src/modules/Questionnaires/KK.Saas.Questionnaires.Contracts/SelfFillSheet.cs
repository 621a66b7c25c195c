namespace KK.Saas.Questionnaires;

/// <summary>A questionnaire opened by code. Nothing in it tells who the family is.</summary>
/// <param name="FormJson">The form (<c>FormJson</c> of KK.Saas.Forms).</param>
/// <param name="AnswersJson">What was answered with this code so far (<c>AnswerSet</c> of KK.Saas.Forms).</param>
/// <param name="Receipt">Set when the answers were already sent with this code; form and answers are then empty.</param>
public sealed record SelfFillSheet(string FormJson, string AnswersJson, string? Receipt);
