using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Regions.Boundaries;
using KK.Saas.Regions.Domain.Boundaries;

namespace KK.Saas.Regions.Application.Boundaries;

/// <inheritdoc cref="IBoundaryAppService" />
internal sealed class BoundaryAppService(
    IBoundaryRepository boundaries, IRegionDirectory regions, BoundaryImporter importer, ICurrentTenant tenant, ICurrentUser user, IUnitOfWork unitOfWork, TimeProvider clock)
    : IBoundaryAppService
{
    private static readonly RegionCode Province = RegionCode.Parse("63");

    private bool IsProvince => tenant.Kind == TenantScopeKind.Host;

    private RegionCode OwnRegion => IsProvince ? Province : regions.Children(Province).First(r => TenantId.ForRegion(r.Code) == tenant.RequiredId).Code;

    private IReadOnlyList<RegionLevel> OwnLevels => IsProvince
        ? [RegionLevel.Regency, RegionLevel.District, RegionLevel.Village]
        : [RegionLevel.District, RegionLevel.Village];

    public async Task<BoundaryMap> GetMapAsync(RegionLevel level, RegionCode? within = null, CancellationToken cancellationToken = default)
    {
        var region = within ?? OwnRegion;
        RegionCode? regency = region.Level == RegionLevel.Province ? null : region.At(RegionLevel.Regency);
        var shown = Newest(await boundaries.ListUploadsAsync(cancellationToken), await boundaries.ListAsync(level, regency, cancellationToken));
        if (!IsProvince)
        {
            var below = Newest(await boundaries.ListProvinceUploadsAsync(cancellationToken), await boundaries.ListProvinceAsync(level, regency, cancellationToken));
            foreach (var (code, found) in below) shown.TryAdd(code, found);
        }

        var inside = shown.Values.Where(s => s.Boundary.Region.IsWithin(region)).OrderBy(s => s.Boundary.Region.Value, StringComparer.Ordinal).ToList();
        return new BoundaryMap([.. inside.Select(s => s.Boundary.Shape)], [.. inside.Select(s => s.Upload.Source).Distinct()]);
    }

    public async Task<BoundaryState> GetStateAsync(CancellationToken cancellationToken = default)
    {
        var uploads = await boundaries.ListUploadsAsync(cancellationToken);
        var marks = await boundaries.ListMarksAsync(cancellationToken);
        var own = marks.Select(m => m.Region).ToHashSet();
        var given = IsProvince ? [] : (await boundaries.ListProvinceMarksAsync(OwnRegion, cancellationToken)).Select(m => m.Region).ToHashSet();
        var ages = Ages(uploads);
        var shown = marks.GroupBy(m => m.Region).Select(g => g.MinBy(m => ages[m.UploadId])!.UploadId).CountBy(id => id).ToDictionary();
        var held = marks.CountBy(m => m.UploadId).ToDictionary();
        return new BoundaryState(
            [.. Enum.GetValues<RegionLevel>().Where(l => l > OwnRegion.Level).Select(l => LevelState(l, own, given))],
            [.. uploads.Select(u => new BoundaryUploadInfo(
                u.Id, u.Level, u.Source, u.FileName, u.UploadedBy, u.UploadedAtUtc, held.GetValueOrDefault(u.Id), shown.GetValueOrDefault(u.Id)))]);
    }

    public async Task<BoundaryUploadResult> UploadAsync(RegionLevel level, string source, string fileName, Stream content, CancellationToken cancellationToken = default)
    {
        var typed = (source ?? "").Trim();
        if (typed.Length is 0 or > IBoundaryAppService.MaxSourceLength) throw new BusinessException("Regions.Boundaries:Source", IBoundaryAppService.MaxSourceLength);
        if (!OwnLevels.Contains(level)) throw new BusinessException("Regions.Boundaries:Level");
        if ((await boundaries.ListUploadsAsync(cancellationToken)).Count >= BoundaryUpload.MaxUploads)
            throw new BusinessException("Regions.Boundaries:TooManyUploads", BoundaryUpload.MaxUploads);
        var draft = await importer.ImportAsync(content, level, OwnRegion, cancellationToken);
        var old = (await boundaries.ListMarksAsync(cancellationToken)).Select(m => m.Region).ToHashSet();
        Guid? id = draft.Shapes.Count == 0 ? null : EntityId.New();
        if (id is { } stored)
        {
            boundaries.Add(stored, draft.Shapes).Describe(level, typed, Path.GetFileName(fileName), user.Info!.DisplayName, clock.GetUtcNow().UtcDateTime);
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }

        return new BoundaryUploadResult(
            id, level, draft.Features, draft.ByCode, draft.ByName, draft.Shapes.Count, draft.Shapes.Count(s => old.Contains(s.Region)), draft.Repaired,
            draft.Shapes.Sum(s => s.Path.Length), draft.Issues);
    }

    public async Task DeleteAsync(Guid uploadId, CancellationToken cancellationToken = default)
    {
        var uploads = await boundaries.ListUploadsAsync(cancellationToken);
        boundaries.Remove(uploads.FirstOrDefault(u => u.Id == uploadId) ?? throw new EntityNotFoundException(nameof(BoundaryUpload)));
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private BoundaryLevelState LevelState(RegionLevel level, HashSet<RegionCode> own, HashSet<RegionCode> given)
    {
        var all = RegionMatcher.OfLevel(regions, level).Where(r => r.Code.IsWithin(OwnRegion)).ToList();
        var missing = all.Where(r => !own.Contains(r.Code) && !given.Contains(r.Code)).ToList();
        var fromProvince = all.Count(r => !own.Contains(r.Code) && given.Contains(r.Code));
        return new BoundaryLevelState(level, all.Count, all.Count - missing.Count, fromProvince, missing, OwnLevels.Contains(level));
    }

    /// <summary>Of each region the shape of the newest upload that has one.</summary>
    private static Dictionary<RegionCode, (Boundary Boundary, BoundaryUpload Upload)> Newest(IReadOnlyList<BoundaryUpload> uploads, IReadOnlyList<Boundary> shapes)
    {
        var ages = Ages(uploads);
        return shapes.Where(s => ages.ContainsKey(s.UploadId)).GroupBy(s => s.Region)
            .Select(g => g.MinBy(s => ages[s.UploadId])!).ToDictionary(s => s.Region, s => (s, uploads[ages[s.UploadId]]));
    }

    private static Dictionary<Guid, int> Ages(IReadOnlyList<BoundaryUpload> newestFirst) => newestFirst.Select((u, age) => (u.Id, age)).ToDictionary(p => p.Id, p => p.age);
}
