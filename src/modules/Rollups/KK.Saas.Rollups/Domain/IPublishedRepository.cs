using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>Published figures of all kabupaten/kota.</summary>
public interface IPublishedRepository
{
    /// <summary>With its cells, to be changed.</summary>
    Task<PublishedRegency?> FindAsync(RegionCode region, int surveyYear, CancellationToken cancellationToken = default);

    /// <summary>With their cells, to be read.</summary>
    Task<IReadOnlyList<PublishedRegency>> ListAsync(int surveyYear, CancellationToken cancellationToken = default);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<int>> ListSurveyYearsAsync(CancellationToken cancellationToken = default);

    void Add(PublishedRegency regency);
}
