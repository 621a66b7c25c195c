using KK.Saas.Core.Identifiers;
using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.Blazor.Interventions.Evaluations;

/// <summary>What the set-up of a form posts.</summary>
public sealed class AssessmentFormTyped
{
    private const int EmptyRows = 3;

    public string? Title { get; set; }

    public int? Year { get; set; }

    // Filled by the form binding, which needs a setter.
    public List<CriterionRow> Rows { get; set => field = value ?? []; } = [];

    /// <summary>With empty rows for further criteria.</summary>
    public static AssessmentFormTyped Of(AssessmentFormInput input) => new()
    {
        Title = input.Title, Year = input.Year,
        Rows = [
            .. input.Criteria.Select(c => new CriterionRow { Id = c.Id, Name = c.Name, Weight = c.Weight, Maximum = c.Maximum }),
            .. Enumerable.Range(0, EmptyRows).Select(_ => new CriterionRow { Id = EntityId.New() }),
        ],
    };

    public AssessmentFormInput ToInput() => new(
        Title ?? "", Year ?? 0, [.. Rows.Where(r => !string.IsNullOrWhiteSpace(r.Name)).Select(r => new AssessmentCriterion(r.Id, r.Name!, r.Weight ?? 0, r.Maximum ?? 0))]);
}
