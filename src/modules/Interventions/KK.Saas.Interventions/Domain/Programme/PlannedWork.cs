using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Programme;

/// <summary>Planned activities of a kelurahan in a fiscal year, summed.</summary>
public sealed record PlannedWork(RegionCode Region, FiscalYear Year, int Planned, int Started, int TargetFamilies, long Pagu);
