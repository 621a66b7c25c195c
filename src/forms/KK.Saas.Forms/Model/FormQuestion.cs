namespace KK.Saas.Forms;

/// <summary>A question, a note or a computed value.</summary>
/// <param name="Name">See <see cref="FormNode"/>; also the key in an <see cref="AnswerSet"/>.</param>
/// <param name="Type">What it takes as its answer.</param>
/// <param name="Label">The question's text.</param>
/// <param name="Relevant">XPath; null means always.</param>
public sealed record FormQuestion(
    string Name,
    QuestionType Type,
    LocalizedText? Label = null,
    string? Relevant = null) : FormNode(Name, Label, Relevant)
{
    /// <summary>Further explanation for the one who asks.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>True when a relevant question must be answered.</summary>
    public bool Required { get; init; }

    /// <summary>Shown when a required answer is missing; null means the engine's own text.</summary>
    public LocalizedText? RequiredMessage { get; init; }

    /// <summary>XPath over "." (the answer); a non-empty answer is refused while it is false.</summary>
    public string? Constraint { get; init; }

    /// <summary>Shown when the constraint refuses; null means the engine's own text.</summary>
    public LocalizedText? ConstraintMessage { get; init; }

    /// <summary>XPath that computes the value; only for <see cref="QuestionType.Calculate"/>.</summary>
    public string? Calculation { get; init; }

    /// <summary>The canonical value that a new answer set starts with.</summary>
    public string? Default { get; init; }

    /// <summary>True when the value is shown and may not be changed by hand.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>A hint for the screen, for example "minimal" or "likert".</summary>
    public string? Appearance { get; init; }

    /// <summary>How guarded the answer is, for example "sensitive" or "violence"; null for ordinary answers.</summary>
    public string? Sensitive { get; init; }

    /// <summary>The choices of a select, in the order of the list; empty for every other type.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];
}
