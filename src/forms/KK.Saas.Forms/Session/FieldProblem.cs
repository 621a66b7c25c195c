namespace KK.Saas.Forms;

/// <summary>An answer that is not accepted.</summary>
/// <param name="Question">The name of the question.</param>
/// <param name="Kind">Why.</param>
/// <param name="Message">What to tell the person who answers.</param>
public sealed record FieldProblem(string Question, FieldProblemKind Kind, LocalizedText Message);
