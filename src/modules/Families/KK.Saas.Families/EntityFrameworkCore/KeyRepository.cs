using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.Domain.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Families.EntityFrameworkCore;

public sealed class KeyRepository(SaasDbContext context, IServiceScopeFactory scopes) : IKeyRepository
{
    public async Task<TenantKey> GetOrAddTenantKeyAsync(Func<Task<TenantKey>> offer, CancellationToken cancellationToken = default)
    {
        if (await ReadTenantKeyAsync(cancellationToken) is { } stored) return stored;
        var key = await offer();
        if (context.Database.CurrentTransaction is not null)
        {
            // SQLite has one writer, and the running transaction is it: the key is stored inside it.
            context.Add(key);
            await context.SaveChangesAsync(cancellationToken);
            return key;
        }

        return await TryAddAsync(key, cancellationToken) ? key : (await ReadTenantKeyAsync(cancellationToken))!;
    }

    public async Task<IReadOnlyList<FamilyKey>> ListFamilyKeysAsync(IReadOnlyCollection<Guid> familyIds, CancellationToken cancellationToken = default) =>
        await context.Set<FamilyKey>().AsNoTracking().Where(k => familyIds.Contains(k.Id)).ToListAsync(cancellationToken);

    public void Add(FamilyKey key) => context.Add(key);

    public Task<TenantKey?> FindTenantKeyAsync(CancellationToken cancellationToken = default) => context.Set<TenantKey>().FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<FamilyKey>> ListUnderFormerAsync(int version, int take, CancellationToken cancellationToken = default) =>
        await context.Set<FamilyKey>().Where(k => k.TenantKeyVersion < version && k.Wrapped != null).OrderBy(k => k.Id).Take(take).ToListAsync(cancellationToken);

    public Task<FamilyKey?> FindFamilyKeyAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        context.Set<FamilyKey>().FirstOrDefaultAsync(k => k.Id == familyId, cancellationToken);

    public void ForgetLoaded() => context.ChangeTracker.Clear();

    private Task<TenantKey?> ReadTenantKeyAsync(CancellationToken cancellationToken) =>
        context.Set<TenantKey>().AsNoTracking().FirstOrDefaultAsync(cancellationToken);

    /// <summary>In a scope of its own, so that losing the race spoils nothing of the caller's.</summary>
    private async Task<bool> TryAddAsync(TenantKey key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        own.Add(key);
        try
        {
            await own.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            own.ChangeTracker.Clear();
            if (await own.Set<TenantKey>().AnyAsync(cancellationToken)) return false;
            throw;
        }
    }
}
