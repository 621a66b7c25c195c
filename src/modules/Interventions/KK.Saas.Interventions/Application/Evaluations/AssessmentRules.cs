using KK.Saas.Core.Errors;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Evaluations;
using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <summary>What a form and an assessment must be like.</summary>
internal static class AssessmentRules
{
    private const int MinNameLength = 3;

    public static BusinessException Broken(string rule, params object[] arguments) => new($"Interventions.Evaluations:{rule}", arguments);

    public static (FiscalYear Year, string Title, IReadOnlyList<AssessmentCriterion> Criteria) Check(AssessmentFormInput input)
    {
        var title = input.Title.Trim();
        if (!FiscalYear.TryCreate(input.Year, out var year) || title.Length is < AssessmentForm.MinTitleLength or > AssessmentForm.MaxTitleLength) throw Broken("Form");
        var criteria = input.Criteria.Select(c => c with { Name = c.Name.Trim() }).ToList();
        if (criteria.Count is 0 or > AssessmentForm.MaxCriteria || criteria.DistinctBy(c => c.Id).Count() != criteria.Count || !criteria.TrueForAll(IsGood)) throw Broken("Criterion");
        return (year, title, criteria);
    }

    /// <summary>Scores of the form's criteria alone; a final assessment has them all.</summary>
    public static AssessmentInput Check(AssessmentForm form, AssessmentInput input, DateOnly today)
    {
        var (by, notes) = (input.VisitedBy.Trim(), input.Notes.Trim());
        if (input.VisitDay.Year < FiscalYear.Min || input.VisitDay > today || by.Length is < MinNameLength or > LocusAssessment.MaxVisitorsLength || notes.Length > LocusAssessment.MaxNotesLength)
            throw Broken("Visit");
        var given = input.Scores.DistinctBy(s => s.CriterionId).ToDictionary(s => s.CriterionId);
        var scores = form.Criteria.Select(c => given.TryGetValue(c.Id, out var s) ? s with { Note = s.Note.Trim() } : new AssessmentScore(c.Id, null, "")).ToList();
        foreach (var (criterion, score) in form.Criteria.Zip(scores))
            if (score.Points < 0 || score.Points > criterion.Maximum || score.Note.Length > LocusAssessment.MaxScoreNoteLength) throw Broken("Score", criterion.Name, criterion.Maximum);
        if (input.IsFinal && scores.Exists(s => s.Points is null)) throw Broken("Incomplete");
        return input with { VisitedBy = by, Notes = notes, Scores = scores };
    }

    private static bool IsGood(AssessmentCriterion criterion) =>
        criterion.Name.Length is >= MinNameLength and <= AssessmentForm.MaxNameLength && criterion.Weight is >= 1 and <= AssessmentForm.MaxNumber &&
        criterion.Maximum is >= 1 and <= AssessmentForm.MaxNumber;
}
