using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>Published figures of all kabupaten/kota and kelurahan. Whoever publishes changes them; the province reads them as its own login.</summary>
public interface IPublishedRepository
{
    /// <summary>To be changed.</summary>
    Task<PublishedFigures?> FindAsync(RegionCode region, int surveyYear, FamilyGroup group, CancellationToken cancellationToken = default);

    /// <summary>Locks the row of a kabupaten/kota, if there is one, until the transaction ends.</summary>
    Task LockAsync(RegionCode regency, int surveyYear, CancellationToken cancellationToken = default);

    /// <summary>Those of a kabupaten/kota and its kelurahan in all groups, to be changed.</summary>
    Task<IReadOnlyList<PublishedFigures>> ListOfAsync(RegionCode regency, int surveyYear, CancellationToken cancellationToken = default);

    /// <summary>To be read by the province.</summary>
    Task<IReadOnlyList<PublishedFigures>> ListAsync(RegionLevel level, RegionCode within, int surveyYear, FamilyGroup group, CancellationToken cancellationToken = default);

    /// <summary>Years with the newest instrument that was published in each, newest first.</summary>
    Task<IReadOnlyList<PublishedYear>> ListYearsAsync(CancellationToken cancellationToken = default);

    /// <summary>When a row was last written; null when there is none.</summary>
    Task<DateTime?> FindNewestAsync(CancellationToken cancellationToken = default);

    void Add(PublishedFigures figures);
}
