using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Families.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Families.EntityFrameworkCore;

/// <inheritdoc cref="IPrivacyRepository" />
public sealed class PrivacyRepository(SaasDbContext context, HostReader reader) : IPrivacyRepository
{
    private static readonly Keyset<DataRequest> OpenFirst = new Keyset<DataRequest>().Up(r => r.State).Up(r => r.DueAt).Up(r => r.Id);

    public Task<DataRequest?> FindRequestAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<DataRequest>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken);

    public Task<Page<DataRequest>> ListRequestsAsync(bool openOnly, string? page, int size, CancellationToken cancellationToken = default) =>
        OpenFirst.ReadAsync(context.Set<DataRequest>().AsNoTracking().Where(r => !openOnly || r.State == DataRequestState.Open), page, size, cancellationToken);

    public async Task<IReadOnlyList<DataRequest>> ListRequestsAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        await context.Set<DataRequest>().Where(r => r.FamilyId == familyId).OrderByDescending(r => r.ReceivedAt).ToListAsync(cancellationToken);

    public async Task<(int Open, int Overdue, int Decided, DateTime? OldestDueAt)> CountRequestsAsync(DateTime now, CancellationToken cancellationToken = default)
    {
        var open = context.Set<DataRequest>().Where(r => r.State == DataRequestState.Open);
        return (
            await open.CountAsync(cancellationToken),
            await open.CountAsync(r => r.DueAt < now, cancellationToken),
            await context.Set<DataRequest>().CountAsync(r => r.State != DataRequestState.Open, cancellationToken),
            await open.OrderBy(r => r.DueAt).Select(r => (DateTime?)r.DueAt).FirstOrDefaultAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<ConsentRecord>> ListConsentsAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        await context.Set<ConsentRecord>().AsNoTracking().Where(c => c.FamilyId == familyId).OrderByDescending(c => c.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Breach>> ListBreachesAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Breach>().OrderByDescending(b => b.DiscoveredAt).ToListAsync(cancellationToken);

    public Task<Breach?> FindBreachAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<Breach>().FirstOrDefaultAsync(b => b.Id == id, cancellationToken);

    public void Add(DataRequest request) => context.Add(request);

    public void Add(ConsentRecord consent) => context.Add(consent);

    public void Add(Breach breach) => context.Add(breach);

    public async Task<PublishedPrivacyCount> GetOrAddCountAsync(RegionCode region, CancellationToken cancellationToken = default)
    {
        if (await context.Set<PublishedPrivacyCount>().FirstOrDefaultAsync(c => c.Region == region, cancellationToken) is { } stored) return stored;
        var count = new PublishedPrivacyCount(region);
        context.Add(count);
        return count;
    }

    public async Task<IReadOnlyList<PublishedPrivacyCount>> ListCountsAsync(CancellationToken cancellationToken = default) =>
        await reader.Rows<PublishedPrivacyCount>().OrderBy(c => c.Region).ToListAsync(cancellationToken);
}
