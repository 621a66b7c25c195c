using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Application;

/// <summary>Where a side takes its figures from.</summary>
public interface IPictureSource
{
    /// <summary>The region of the reader.</summary>
    Task<RegionCode> RootAsync(CancellationToken cancellationToken = default);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<PictureYear>> YearsAsync(CancellationToken cancellationToken = default);

    /// <summary>False for what the reader may not see at all.</summary>
    bool Includes(RegionCode root, RegionCode region);

    /// <summary>The regions of a level, each of which may have no figures.</summary>
    Task<IReadOnlyList<RegionFigures>> ListAsync(PictureYear year, RegionLevel level, RegionCode within, FamilyGroup group, CancellationToken cancellationToken = default);

    /// <summary>One region as a whole, as far as the reader sees it.</summary>
    Task<RegionFigures> GetAsync(PictureYear year, RegionCode region, FamilyGroup group, CancellationToken cancellationToken = default);
}
