namespace KK.Saas.Interventions.Components;

/// <summary>A counter as it was entered.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Value">The figure; null when nothing was entered.</param>
/// <param name="EnteredBy">Who entered it; empty for an account that is gone.</param>
/// <param name="EnteredAtUtc">When; null when nothing was entered.</param>
/// <param name="Former">What stood there before, newest first.</param>
public sealed record ComponentEntry(ComponentMeasure Measure, ComponentValue? Value, string EnteredBy, DateTime? EnteredAtUtc, IReadOnlyList<ComponentValue> Former);
