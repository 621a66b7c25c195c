namespace KK.Saas.Forms;

/// <summary>What an expression is evaluated against.</summary>
/// <param name="Answers">The answers so far.</param>
/// <param name="Clock">Today.</param>
/// <param name="Self">The question that "." stands for, or null.</param>
internal sealed record XPathContext(AnswerSet Answers, FormClock Clock, string? Self);
