using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Optimisation;

namespace KK.Saas.Blazor.Interventions.Optimisation;

/// <summary>What the form of a computation posts.</summary>
public sealed class OptimiserForm
{
    public Guid Id { get; set; }

    public string? Village { get; set; }

    public int SurveyYear { get; set; }

    public int Year { get; set; }

    public OptimiserGoal Goal { get; set; } = OptimiserGoal.MostFamilies;

    public List<OptimiserLimitForm> Limits { get; set => field = value ?? []; } = [];

    /// <summary>Null when kelurahan or year cannot be read.</summary>
    public OptimiserInput? ToInput() => RegionCode.TryParse(Village, out var village) && FiscalYear.TryCreate(Year, out var year)
        ? new OptimiserInput(village, SurveyYear, year, Goal, [.. Limits.Select(l => new OptimiserLimit(l.AgencyId, l.Amount ?? 0, l.Capacity))])
        : null;
}
