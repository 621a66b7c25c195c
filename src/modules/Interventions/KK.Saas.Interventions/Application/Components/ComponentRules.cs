using KK.Saas.Interventions.Components;
using KK.Saas.Interventions.Domain.Components;

namespace KK.Saas.Interventions.Application.Components;

/// <summary>What a figure must keep; forms and files break the same rules.</summary>
internal static class ComponentRules
{
    private const int MinSource = 3;

    /// <summary>The first broken rule; null for a good figure.</summary>
    public static ComponentIssueKind? Broken(ComponentMeasure measure, ComponentValue value)
    {
        if (!Enum.IsDefined(measure)) return ComponentIssueKind.UnknownMeasure;
        if (ComponentMeasures.HasWhole(measure) != value.Whole is not null) return ComponentIssueKind.BadNumber;
        if (!Fits(value.Count) || !Fits(value.Whole ?? 0) || !Fits(value.Target ?? 0)) return ComponentIssueKind.BadNumber;
        if (value.Count > (value.Whole ?? int.MaxValue) || value.Target > (value.Whole ?? int.MaxValue)) return ComponentIssueKind.AboveWhole;
        return value.Source.Length is < MinSource or > ComponentFigure.MaxSourceLength ? ComponentIssueKind.BadSource : null;
    }

    private static bool Fits(int number) => number is >= 0 and <= ComponentFigure.MaxCount;
}
