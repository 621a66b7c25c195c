using KK.Saas.Core.Regions;
using KK.Saas.Regions.Boundaries;

namespace KK.Saas.Regions.Domain.Boundaries;

/// <summary>Stored boundaries. "Own" is the city's inside a city and the province's on its side.</summary>
public interface IBoundaryRepository
{
    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<BoundaryUpload>> ListUploadsAsync(CancellationToken cancellationToken = default);

    /// <summary>The province's, newest first.</summary>
    Task<IReadOnlyList<BoundaryUpload>> ListProvinceUploadsAsync(CancellationToken cancellationToken = default);

    Task<IReadOnlyList<BoundaryMark>> ListMarksAsync(CancellationToken cancellationToken = default);

    /// <summary>The province's, of one kabupaten/kota or of all.</summary>
    Task<IReadOnlyList<BoundaryMark>> ListProvinceMarksAsync(RegionCode? regency, CancellationToken cancellationToken = default);

    /// <summary>Of one kabupaten/kota or of all.</summary>
    Task<IReadOnlyList<Boundary>> ListAsync(RegionLevel level, RegionCode? regency, CancellationToken cancellationToken = default);

    /// <summary>The province's, of one kabupaten/kota or of all.</summary>
    Task<IReadOnlyList<Boundary>> ListProvinceAsync(RegionLevel level, RegionCode? regency, CancellationToken cancellationToken = default);

    /// <summary>Adds an upload of the own side with its shapes.</summary>
    BoundaryUpload Add(Guid id, IReadOnlyList<BoundaryShape> shapes);

    /// <summary>The shapes go with it.</summary>
    void Remove(BoundaryUpload upload);
}
