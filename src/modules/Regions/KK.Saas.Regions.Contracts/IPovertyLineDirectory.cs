using KK.Saas.Core.Regions;

namespace KK.Saas.Regions;

/// <summary>Poverty lines by region and period.</summary>
public interface IPovertyLineDirectory
{
    /// <summary>The newest line of the kabupaten/kota that is not of a later year than asked, else the province's.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Regions:NoPovertyLine": neither has one.</exception>
    Task<PovertyLineInfo> GetNewestAsync(RegionCode regency, int year, CancellationToken cancellationToken = default);
}
