using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Families.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Families.EntityFrameworkCore;

public sealed class FamilyRepository(SaasDbContext context) : IFamilyRepository
{
    private static readonly Keyset<Family> ByHouse = new Keyset<Family>().Up(f => f.Rt).Up(f => f.HouseOrder).Up(f => f.Id);

    public Task<Family?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<Family>().Include(f => f.Members).FirstOrDefaultAsync(f => f.Id == id, cancellationToken);

    public async Task<IReadOnlyList<Family>> ListAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        await context.Set<Family>().AsNoTracking().Where(f => ids.Contains(f.Id)).ToListAsync(cancellationToken);

    public Task<Page<Family>> SearchAsync(FamilyQuery query, CancellationToken cancellationToken = default) =>
        ByHouse.ReadAsync(Matching(query), query.Page, query.Size, cancellationToken);

    public async Task<IReadOnlyDictionary<RegionCode, int>> CountActiveByVillageAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Family>().Where(f => f.IsActive).GroupBy(f => f.Region)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    public Task<int> CountActiveAsync(RegionCode village, CancellationToken cancellationToken = default) =>
        context.Set<Family>().CountAsync(f => f.IsActive && f.Region == village, cancellationToken);

    // Uniqueness holds in the whole tenant, so the area filter is left out here; only yes or no comes back.
    public Task<bool> CardNumberIsTakenAsync(string index, Guid exceptFamily, CancellationToken cancellationToken = default) =>
        context.Set<Family>().IgnoreQueryFilters([FilterNames.Area])
            .AnyAsync(f => f.IsActive && f.CardNumberIndex == index && f.Id != exceptFamily, cancellationToken);

    public Task<bool> NikIsTakenAsync(string index, Guid exceptMember, CancellationToken cancellationToken = default) =>
        context.Set<FamilyMember>().AnyAsync(m => m.IsActive && m.NikIndex == index && m.Id != exceptMember, cancellationToken);

    public async Task<IReadOnlyList<Guid>> ListActiveIdsAsync(int limit, CancellationToken cancellationToken = default) =>
        await context.Set<Family>().Where(f => f.IsActive).OrderBy(f => f.Region).ThenBy(f => f.Rt).ThenBy(f => f.HouseOrder).ThenBy(f => f.Id)
            .Select(f => f.Id).Take(limit).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Guid>> ListActiveIdsAsync(RegionCode village, int skip, int take, CancellationToken cancellationToken = default) =>
        await context.Set<Family>().Where(f => f.IsActive && f.Region == village).OrderBy(f => f.Rt).ThenBy(f => f.HouseOrder).ThenBy(f => f.Id)
            .Select(f => f.Id).Skip(skip).Take(take).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Guid>> ListApproachableIdsAsync(RegionCode village, CancellationToken cancellationToken = default) =>
        await context.Set<Family>().Where(f => f.IsActive && !f.IsRestricted && f.Region == village)
            .OrderBy(f => f.Rt).ThenBy(f => f.HouseOrder).ThenBy(f => f.Id).Select(f => f.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Guid>> ListInactiveSinceAsync(DateTime before, int take, CancellationToken cancellationToken = default) =>
        await context.Set<Family>().Where(f => !f.IsActive && f.ErasedAt == null && f.DeactivatedAt < before).OrderBy(f => f.DeactivatedAt).Select(f => f.Id).Take(take).ToListAsync(cancellationToken);

    public void Add(Family family) => context.Add(family);

    public async Task SetNameKeysAsync(Family family, IReadOnlyCollection<string> wordIndexes, CancellationToken cancellationToken = default)
    {
        var stored = await context.Set<FamilyNameKey>().Where(k => k.FamilyId == family.Id).ToListAsync(cancellationToken);
        context.RemoveRange(stored.Where(k => !wordIndexes.Contains(k.WordIndex)));
        context.AddRange(wordIndexes.Distinct().Except(stored.Select(k => k.WordIndex))
            .Select(word => new FamilyNameKey(family.TenantId, EntityId.New(), family.Id, word)));
    }

    public async Task SaveAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            throw new BusinessException("Families:ChangedMeanwhile");
        }
        catch (DbUpdateException exception) when (DatabaseConflicts.IsUniqueViolation(exception))
        {
            // The rules were checked before, so only a second writer at the same moment gets here.
            context.ChangeTracker.Clear();
            throw new BusinessException("Families:NumberTaken");
        }
    }

    private IQueryable<Family> Matching(FamilyQuery query)
    {
        var families = context.Set<Family>().AsNoTracking();
        if (!query.IncludeInactive) families = families.Where(f => f.IsActive);
        if (query.Village is { } village) families = families.Where(f => f.Region == village);
        if (query.Rt is { } rt) families = families.Where(f => f.Rt == rt);
        if (query.CardNumberIndex is { } card)
        {
            var ids = WithNumber(card, query.NikIndex!, query.IncludeInactive);
            families = families.Where(f => ids.Contains(f.Id));
        }

        foreach (var word in query.WordIndexes)
        {
            // Not "exists": SQLite would look at each family in turn, and a rare name in a big city takes it a second.
            var ids = context.Set<FamilyNameKey>().Where(k => k.WordIndex == word).Select(k => k.FamilyId);
            families = families.Where(f => ids.Contains(f.Id));
        }

        return families;
    }

    /// <summary>One look into an index for each kind of number: an "or" over both tables would read all families.</summary>
    private IQueryable<Guid> WithNumber(string card, string nik, bool includeInactive)
    {
        var (families, members) = (context.Set<Family>(), context.Set<FamilyMember>());
        var active = families.Where(f => f.IsActive && f.CardNumberIndex == card).Select(f => f.Id)
            .Concat(members.Where(m => m.IsActive && m.NikIndex == nik).Select(m => m.FamilyId));
        return includeInactive
            ? active.Concat(families.Where(f => !f.IsActive && f.CardNumberIndex == card).Select(f => f.Id))
                .Concat(members.Where(m => !m.IsActive && !m.IsRemoved && m.NikIndex == nik).Select(m => m.FamilyId))
            : active;
    }
}
