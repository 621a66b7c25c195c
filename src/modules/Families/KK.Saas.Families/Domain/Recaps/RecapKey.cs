using KK.Saas.Core.Regions;

namespace KK.Saas.Families.Domain.Recaps;

/// <summary>What a recap is of; one row each.</summary>
public readonly record struct RecapKey(RegionCode Village, int Year, WelfareSource Source);
