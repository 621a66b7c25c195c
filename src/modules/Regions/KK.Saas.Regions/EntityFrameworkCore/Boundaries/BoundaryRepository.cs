using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Regions.Boundaries;
using KK.Saas.Regions.Domain.Boundaries;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Regions.EntityFrameworkCore.Boundaries;

/// <inheritdoc cref="IBoundaryRepository" />
public sealed class BoundaryRepository(SaasDbContext context, ICurrentTenant tenant) : IBoundaryRepository
{
    private bool IsProvince => tenant.Kind == TenantScopeKind.Host;

    private IQueryable<BoundaryUpload> Uploads => IsProvince ? context.Set<ProvinceBoundaryUpload>() : context.Set<TenantBoundaryUpload>();

    private IQueryable<Boundary> Shapes => IsProvince ? context.Set<ProvinceBoundary>() : context.Set<TenantBoundary>();

    public Task<IReadOnlyList<BoundaryUpload>> ListUploadsAsync(CancellationToken cancellationToken = default) => ListAsync(Uploads, cancellationToken);

    public Task<IReadOnlyList<BoundaryUpload>> ListProvinceUploadsAsync(CancellationToken cancellationToken = default) => ListAsync(context.Set<ProvinceBoundaryUpload>(), cancellationToken);

    public Task<IReadOnlyList<BoundaryMark>> ListMarksAsync(CancellationToken cancellationToken = default) => MarksAsync(Shapes, null, cancellationToken);

    public Task<IReadOnlyList<BoundaryMark>> ListProvinceMarksAsync(RegionCode? regency, CancellationToken cancellationToken = default) =>
        MarksAsync(context.Set<ProvinceBoundary>(), regency, cancellationToken);

    public Task<IReadOnlyList<Boundary>> ListAsync(RegionLevel level, RegionCode? regency, CancellationToken cancellationToken = default) => ListAsync(Shapes, level, regency, cancellationToken);

    public Task<IReadOnlyList<Boundary>> ListProvinceAsync(RegionLevel level, RegionCode? regency, CancellationToken cancellationToken = default) =>
        ListAsync(context.Set<ProvinceBoundary>(), level, regency, cancellationToken);

    public BoundaryUpload Add(Guid id, IReadOnlyList<BoundaryShape> shapes)
    {
        BoundaryUpload upload = IsProvince ? new ProvinceBoundaryUpload(id) : new TenantBoundaryUpload(tenant.RequiredId, id);
        context.Add(upload);
        context.AddRange(shapes.Select(s => IsProvince ? (Boundary)new ProvinceBoundary(id, s) : new TenantBoundary(tenant.RequiredId, id, s)));
        return upload;
    }

    public void Remove(BoundaryUpload upload) => context.Remove(upload);

    private static async Task<IReadOnlyList<BoundaryUpload>> ListAsync(IQueryable<BoundaryUpload> uploads, CancellationToken cancellationToken) =>
        await uploads.OrderByDescending(u => u.UploadedAtUtc).ThenByDescending(u => u.Id).ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<BoundaryMark>> MarksAsync(IQueryable<Boundary> shapes, RegionCode? regency, CancellationToken cancellationToken) =>
        await Of(shapes, regency).Select(s => new BoundaryMark(s.UploadId, s.Region, s.Level)).ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<Boundary>> ListAsync(IQueryable<Boundary> shapes, RegionLevel level, RegionCode? regency, CancellationToken cancellationToken) =>
        await Of(shapes, regency).AsNoTracking().Where(s => s.Level == level).ToListAsync(cancellationToken);

    private static IQueryable<Boundary> Of(IQueryable<Boundary> shapes, RegionCode? regency) => regency is { } only ? shapes.Where(s => s.Regency == only) : shapes;
}
