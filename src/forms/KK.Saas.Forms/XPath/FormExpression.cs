namespace KK.Saas.Forms;

/// <summary>A compiled expression. Immutable and thread-safe.</summary>
public sealed class FormExpression
{
    private readonly Func<XPathContext, XPathValue> _evaluate;
    private readonly string? _self;

    internal FormExpression(string source, string? self)
    {
        (_evaluate, References) = XPathParser.Parse(source);
        _self = self;
    }

    /// <summary>The questions that the expression reads.</summary>
    public IReadOnlySet<string> References { get; }

    /// <summary>The value as a boolean by XPath 1.0's rules.</summary>
    public bool EvaluateBoolean(AnswerSet answers, FormClock clock) => Evaluate(answers, clock).ToBoolean();

    /// <summary>The value as a number; null for NaN, infinities and what a decimal cannot hold.</summary>
    public decimal? EvaluateNumber(AnswerSet answers, FormClock clock)
    {
        var number = Evaluate(answers, clock).ToNumber();
        return double.IsFinite(number) && Math.Abs(number) < (double)decimal.MaxValue ? (decimal)number : null;
    }

    /// <summary>The value as a string by XPath 1.0's rules.</summary>
    public string EvaluateString(AnswerSet answers, FormClock clock) => Evaluate(answers, clock).ToText();

    private XPathValue Evaluate(AnswerSet answers, FormClock clock) => _evaluate(new XPathContext(answers, clock, _self));
}
