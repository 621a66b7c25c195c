using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Recommendations;

namespace KK.Saas.Blazor.Interventions.Recommendations;

/// <summary>What the form of a decision posts.</summary>
public sealed class DecisionForm
{
    public Guid Id { get; set; } = EntityId.New();

    public string? Kind { get; set; }

    /// <summary>Empty for the problem as a whole.</summary>
    public string? Intervention { get; set; }

    public string? Reason { get; set; }

    public DecisionInput ToInput(RegionCode village, int surveyYear, string indicatorCode) => new(
        village, surveyYear, indicatorCode, Guid.TryParse(Intervention, out var id) ? id : null,
        Enum.TryParse<DecisionKind>(Kind, out var kind) ? kind : default, Reason ?? "");
}
