using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.Blazor.Interventions.Evaluations;

/// <summary>What the form of an assessment posts.</summary>
public sealed class AssessmentTyped
{
    public DateOnly? VisitDay { get; set; }

    public string? VisitedBy { get; set; }

    public string? Notes { get; set; }

    public int? Version { get; set; }

    /// <summary>Which button was pressed.</summary>
    public bool IsFinal { get; set; }

    // Filled by the form binding, which needs a setter.
    public List<ScoreRow> Rows { get; set => field = value ?? []; } = [];

    public static AssessmentTyped Of(AssessmentFormItem form, AssessmentInput? input)
    {
        var scores = (input?.Scores ?? []).ToDictionary(s => s.CriterionId);
        return new AssessmentTyped
        {
            VisitDay = input?.VisitDay, VisitedBy = input?.VisitedBy, Notes = input?.Notes, Version = input?.Version ?? 0,
            Rows = [.. form.Facts.Criteria.Select(c => new ScoreRow { CriterionId = c.Id, Points = scores.GetValueOrDefault(c.Id)?.Points, Note = scores.GetValueOrDefault(c.Id)?.Note })],
        };
    }

    public AssessmentInput ToInput() => new(
        VisitDay ?? default, VisitedBy ?? "", Notes ?? "", [.. Rows.Select(r => new AssessmentScore(r.CriterionId, r.Points, r.Note ?? ""))], IsFinal, Version ?? 0);
}
