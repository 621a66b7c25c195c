using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;

namespace KK.Saas.Interventions.Application.Components;

/// <summary>A checked figure and where it belongs.</summary>
internal sealed record ComponentLine(RegionCode Village, FiscalYear Year, Quarter Quarter, ComponentMeasure Measure, ComponentValue Value);
