using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Families.EntityFrameworkCore;

public sealed class FamilyRepository(SaasDbContext context) : IFamilyRepository
{
    public Task<Family?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<Family>().Include(f => f.Members).FirstOrDefaultAsync(f => f.Id == id, cancellationToken);

    public async Task<IReadOnlyList<Family>> ListAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        await context.Set<Family>().AsNoTracking().Where(f => ids.Contains(f.Id)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Family>> SearchAsync(FamilyQuery query, CancellationToken cancellationToken = default) =>
        await After(Matching(query), query.After)
            .OrderBy(f => f.Rt).ThenBy(f => f.HouseOrder).ThenBy(f => f.Id)
            .Take(query.Take).ToListAsync(cancellationToken);

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
            var nik = query.NikIndex;
            families = families.Where(f => f.CardNumberIndex == card || f.Members.Any(m => !m.IsRemoved && m.NikIndex == nik));
        }

        foreach (var word in query.WordIndexes)
            families = families.Where(f => context.Set<FamilyNameKey>().Any(k => k.FamilyId == f.Id && k.WordIndex == word));
        return families;
    }

    private static IQueryable<Family> After(IQueryable<Family> families, FamilyCursor? cursor)
    {
        if (cursor is null) return families;
        var (rt, house, id) = cursor;
#pragma warning disable CA1309 // Translated to SQL, where the database's own order of the sort columns must be used.
        return families.Where(f => string.Compare(f.Rt, rt) > 0
            || (f.Rt == rt && (string.Compare(f.HouseOrder, house) > 0 || (f.HouseOrder == house && f.Id.CompareTo(id) > 0))));
#pragma warning restore CA1309
    }
}
