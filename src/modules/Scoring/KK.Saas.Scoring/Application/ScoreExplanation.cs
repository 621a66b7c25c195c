using KK.Saas.Forms;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.Scoring.Application;

/// <summary>The answers behind an indicator, in the words of the form.</summary>
internal sealed class ScoreExplanation(ScoringModel model, IReadOnlyDictionary<string, string> answers)
{
    private readonly Dictionary<int, WeightedIndicator> _indicators =
        model.Dimensions.SelectMany(d => d.Variables).SelectMany(v => v.Indicators).ToDictionary(i => i.Ordinal);

    public IReadOnlyList<AnswerReason> Of(int ordinal) => [.. _indicators[ordinal].Met.References.SelectMany(Expand).Distinct()
        .Select(name => model.Form.Find(name)).OfType<FormQuestion>()
        .Where(q => q.Label is not null && answers.ContainsKey(q.Name)).Select(Reason)];

    /// <summary>A calculation is explained by what it was calculated from.</summary>
    private IEnumerable<string> Expand(string name) => model.Form.Find(name) is { Calculation: { } formula }
        ? model.Form.CompileExpression(formula).References
        : [name];

    private AnswerReason Reason(FormQuestion question)
    {
        var given = answers[question.Name];
        if (question.Choices.Count == 0) return new AnswerReason(question.Label!.Id, question.Label.En, given, given);
        var chosen = given.Split(' ').Select(name => question.Choices.FirstOrDefault(c => c.Name == name)?.Label).OfType<LocalizedText>().ToList();
        return new AnswerReason(question.Label!.Id, question.Label.En, string.Join(", ", chosen.Select(c => c.Id)), string.Join(", ", chosen.Select(c => c.En)));
    }
}
