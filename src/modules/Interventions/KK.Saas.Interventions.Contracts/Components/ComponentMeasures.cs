namespace KK.Saas.Interventions.Components;

/// <summary>What belongs to each counter.</summary>
public static class ComponentMeasures
{
    /// <summary>In the order of the components.</summary>
    public static IReadOnlyList<ComponentMeasure> All { get; } = Enum.GetValues<ComponentMeasure>();

    /// <summary>The component that it counts for.</summary>
    public static ProgrammeComponent ComponentOf(ComponentMeasure measure) => measure switch
    {
        ComponentMeasure.ChildMarriages or ComponentMeasure.Dispensations => ProgrammeComponent.NoChildMarriage,
        ComponentMeasure.ExclusiveBreastfeeding => ProgrammeComponent.ExclusiveBreastfeeding,
        _ => ProgrammeComponent.MaternalHealth,
    };

    /// <summary>False for a plain count, which is no share of anything.</summary>
    public static bool HasWhole(ComponentMeasure measure) => measure != ComponentMeasure.Dispensations;

    /// <summary>True where a low count is good.</summary>
    public static bool IsLowGood(ComponentMeasure measure) => ComponentOf(measure) == ProgrammeComponent.NoChildMarriage;
}
