namespace KK.Saas.Forms;

/// <summary>
/// One filling of a form: takes answers, keeps calculations fresh, knows what is relevant. Not thread-safe; the compiled form
/// behind it is shared.
/// </summary>
public sealed class FormSession
{
    private readonly FormClock _clock;

    /// <summary>Starts from answers that may be empty, prefilled, or sent by an untrusted client.</summary>
    /// <param name="form">The compiled form.</param>
    /// <param name="initial">Kept as they are; <see cref="Validate"/> tells what is wrong with them. Defaults fill what is absent.</param>
    /// <param name="clock">The day for today().</param>
    public FormSession(CompiledForm form, AnswerSet initial, FormClock clock)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(initial);
        (Form, _clock) = (form, clock);
        Answers = form.Questions.Where(q => !string.IsNullOrEmpty(q.Default) && initial[q.Name] is null)
            .Aggregate(initial, (answers, q) => answers.With(q.Name, q.Default));
        Recalculate();
    }

    /// <summary>The form.</summary>
    public CompiledForm Form { get; }

    /// <summary>All answers so far, calculations included; those of irrelevant questions are remembered in case they become relevant again.</summary>
    public AnswerSet Answers { get; private set; }

    /// <summary>Answered and asked relevant required questions.</summary>
    public FormProgress Progress
    {
        get
        {
            var asked = Form.Questions.Where(q => q.Required && IsAsked(q) && IsRelevant(q.Name)).ToList();
            return new FormProgress(asked.Count(q => Answers[q.Name] is not null), asked.Count);
        }
    }

    /// <summary>Stores an answer in its canonical text and recalculates; null or blank removes it.</summary>
    /// <returns>Null when stored; else why not, and nothing has changed.</returns>
    public FieldProblem? Set(string name, string? value)
    {
        if (Form.Find(name) is not { } question) return FieldProblems.Unknown(name);
        if (!IsAsked(question)) return FieldProblems.WrongType(question);
        if (!AnswerText.TryCanonical(question, value, out var canonical, out var kind)) return FieldProblems.Of(question, kind);
        var next = Answers.With(name, canonical);
        if (canonical is not null && BreaksConstraint(question, next)) return FieldProblems.Of(question, FieldProblemKind.Constraint);
        Answers = next;
        Recalculate();
        return null;
    }

    /// <summary>True when the question or group, and every group around it, is relevant. False for an unknown name.</summary>
    public bool IsRelevant(string name)
    {
        var node = Form.FindNode(name);
        if (node is null) return false;
        for (; node is not null; node = node.Parent)
            if (node.Relevant?.EvaluateBoolean(Answers, _clock) == false) return false;
        return true;
    }

    /// <summary>Everything that stands between these answers and an acceptable submission, in document order, unknown questions last.</summary>
    public IReadOnlyList<FieldProblem> Validate()
    {
        var problems = Form.Questions.Where(q => IsRelevant(q.Name)).Select(Check).OfType<FieldProblem>().ToList();
        problems.AddRange(Answers.Where(a => Form.Find(a.Key) is null).Select(a => FieldProblems.Unknown(a.Key)));
        return problems;
    }

    /// <summary>The relevant required questions without an answer, in document order.</summary>
    public IReadOnlyList<FormQuestion> Missing() =>
        [.. Form.Questions.Where(q => q.Required && IsAsked(q) && Answers[q.Name] is null && IsRelevant(q.Name))];

    /// <summary>What to submit: irrelevant and unknown answers dropped, calculations fresh.</summary>
    public AnswerSet RelevantAnswers() =>
        AnswerSet.From(Answers.Where(a => Form.Find(a.Key) is not null && IsRelevant(a.Key)).Select(a => KeyValuePair.Create(a.Key, (string?)a.Value)));

    // A note shows text and a calculation comes about by itself: neither takes an answer by hand.
    private static bool IsAsked(FormQuestion question) => question.Type is not (QuestionType.Note or QuestionType.Calculate);

    private FieldProblem? Check(FormQuestion question)
    {
        var answer = Answers[question.Name];
        if (question.Type == QuestionType.Note) return answer is null ? null : FieldProblems.WrongType(question);
        if (question.Type == QuestionType.Calculate) return null;
        if (answer is null) return question.Required ? FieldProblems.Of(question, FieldProblemKind.Missing) : null;
        if (!AnswerText.TryCanonical(question, answer, out var canonical, out var kind)) return FieldProblems.Of(question, kind);
        if (canonical != answer) return FieldProblems.WrongType(question);
        return BreaksConstraint(question, Answers) ? FieldProblems.Of(question, FieldProblemKind.Constraint) : null;
    }

    private bool BreaksConstraint(FormQuestion question, AnswerSet answers) =>
        Form.FindNode(question.Name)!.Constraint?.EvaluateBoolean(answers, _clock) == false;

    private void Recalculate()
    {
        foreach (var node in Form.CalculationOrder)
        {
            var value = node.Calculation!.EvaluateString(Answers, _clock);
            // NaN is what a sum over missing answers gives: there is no value yet.
            Answers = Answers.With(node.Node.Name, value is "NaN" or "Infinity" or "-Infinity" ? null : value);
        }
    }
}
