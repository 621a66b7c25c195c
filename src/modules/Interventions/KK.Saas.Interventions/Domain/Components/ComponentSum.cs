using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;

namespace KK.Saas.Interventions.Domain.Components;

/// <summary>A counter of a quarter, summed over the kelurahan that gave it.</summary>
public sealed record ComponentSum(FiscalYear Year, Quarter Quarter, ComponentMeasure Measure, int Count, int? Whole, int? Target);
