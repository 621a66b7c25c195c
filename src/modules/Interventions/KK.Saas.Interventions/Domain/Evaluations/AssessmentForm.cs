using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.Interventions.Domain.Evaluations;

/// <summary>What the province assesses the loci of a fiscal year by.</summary>
public sealed class AssessmentForm(Guid id, FiscalYear year) : IHostOwned
{
    public const int MinTitleLength = 3;
    public const int MaxTitleLength = 200;
    public const int MaxCriteria = 30;
    public const int MaxNameLength = 300;
    public const int MaxNumber = 100;

    public Guid Id { get; private set; } = id;

    public FiscalYear Year { get; private set; } = year;

    public string Title { get; private set; } = "";

    public IReadOnlyList<AssessmentCriterion> Criteria { get; private set; } = [];

    public void Describe(FiscalYear year, string title, IReadOnlyList<AssessmentCriterion> criteria) => (Year, Title, Criteria) = (year, title, criteria);

    /// <summary>Weighted total, 0 to 100: the sum of weight × points / maximum over the sum of the weights. Null while a score is open.</summary>
    public decimal? Percent(IReadOnlyList<AssessmentScore> scores)
    {
        var points = scores.Where(s => s.Points is not null).ToDictionary(s => s.CriterionId, s => s.Points!.Value);
        if (Criteria.Count == 0 || Criteria.Any(c => !points.ContainsKey(c.Id))) return null;
        return 100m * Criteria.Sum(c => (decimal)c.Weight * points[c.Id] / c.Maximum) / Criteria.Sum(c => c.Weight);
    }
}
