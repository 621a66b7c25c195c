using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Regions.Boundaries;
using NetTopologySuite.Geometries;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>From the bytes of a file to shapes of regions. One file at a time: a large one takes some hundred megabytes.</summary>
internal sealed class BoundaryImporter(IRegionDirectory regions) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <exception cref="BusinessException">The file as a whole cannot be used.</exception>
    public async Task<BoundaryDraft> ImportAsync(Stream content, RegionLevel level, RegionCode within, CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var bytes = await ReadBytesAsync(content, cancellationToken);
            return Import(bytes, level, within, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private BoundaryDraft Import(byte[] bytes, RegionLevel level, RegionCode within, CancellationToken cancellationToken)
    {
        var features = GeoJsonReader.Read(bytes);
        if (features.Count == 0) throw new BusinessException("Regions.Boundaries:NoFeature");
        var matcher = new RegionMatcher(regions, level, within);
        var issues = new List<BoundaryIssue>();
        var matched = new List<(GeoJsonFeature Feature, RegionMatch Match)>();
        foreach (var feature in features)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var match = matcher.Match(feature);
            if (match.Region is null) issues.Add(Issue(feature, level, match.Issue, match.Detail));
            else if (feature.Problem is { } problem) issues.Add(Issue(feature, level, problem));
            else matched.Add((feature, match));
        }

        var built = new List<(RegionCode Region, Geometry Geometry)>();
        var repaired = 0;
        foreach (var region in matched.GroupBy(m => m.Match.Region!.Code).OrderBy(g => g.Key.Value, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (geometry, isRepaired, issue) = ShapeBuilder.Build(region.SelectMany(m => m.Feature.Polygons));
            if (geometry is null) issues.AddRange(region.Select(m => Issue(m.Feature, level, issue)));
            else built.Add((region.Key, geometry));
            if (isRepaired) repaired++;
        }

        var good = built.Select(b => b.Region).ToHashSet();
        return new BoundaryDraft(
            features.Count,
            matched.Count(m => m.Match.IsByCode && good.Contains(m.Match.Region!.Code)),
            matched.Count(m => !m.Match.IsByCode && good.Contains(m.Match.Region!.Code)),
            repaired,
            built.Count == 0 ? [] : CoverageMaker.Simplify(built, level),
            [.. issues.OrderBy(i => i.Feature)]);
    }

    private static BoundaryIssue Issue(GeoJsonFeature feature, RegionLevel level, BoundaryIssueKind kind, string detail = "") => new(
        feature.Number,
        NameProperties.Own(feature, level).Concat(feature.Texts.Values).Concat(feature.Numbers).FirstOrDefault(t => t.Length > 0) ?? "",
        kind,
        detail);

    private static async Task<byte[]> ReadBytesAsync(Stream content, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (memory.Length + read > IBoundaryAppService.MaxBytes) throw new BusinessException("Regions.Boundaries:TooLarge", IBoundaryAppService.MaxBytes / 1024 / 1024);
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }
}
