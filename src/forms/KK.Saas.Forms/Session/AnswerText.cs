using System.Globalization;

namespace KK.Saas.Forms;

/// <summary>Brings what was typed into the canonical text of the question's type.</summary>
internal static class AnswerText
{
    private const int MaxLength = 10_000;

    /// <param name="question">The question.</param>
    /// <param name="value">As typed; null or blank means no answer.</param>
    /// <param name="canonical">The canonical text, or null for no answer.</param>
    /// <param name="problem">What is wrong, when the result is false.</param>
    public static bool TryCanonical(FormQuestion question, string? value, out string? canonical, out FieldProblemKind problem)
    {
        problem = question.Type is QuestionType.SelectOne or QuestionType.SelectMultiple ? FieldProblemKind.NotAChoice : FieldProblemKind.WrongType;
        canonical = null;
        if (string.IsNullOrWhiteSpace(value)) return true;
        var text = value.Trim();
        canonical = question.Type switch
        {
            QuestionType.Integer => Integer(text),
            QuestionType.Decimal => Decimal(text),
            QuestionType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null,
            QuestionType.SelectOne => question.Choices.Any(c => c.Name == text) ? text : null,
            QuestionType.SelectMultiple => Several(question, text),
            QuestionType.Acknowledge => text == "OK" ? text : null,
            _ => text.Length <= MaxLength ? text : null,
        };
        return canonical is not null;
    }

    private static string? Integer(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;

    private static string? Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture) : null;

    /// <summary>Names in the order of the choices, each once.</summary>
    private static string? Several(FormQuestion question, string text)
    {
        var chosen = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var known = question.Choices.Select(c => c.Name).Where(chosen.Contains).ToList();
        return known.Count == chosen.Count ? string.Join(' ', known) : null;
    }
}
