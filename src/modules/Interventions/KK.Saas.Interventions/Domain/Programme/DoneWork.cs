using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Domain.Programme;

/// <summary>Accepted reports of a kelurahan in a month, summed.</summary>
public sealed record DoneWork(RegionCode Region, int Year, int Month, int Reports, int FamiliesReached, long Spent);
