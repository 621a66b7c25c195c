using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Interventions.Domain.Referrals;
using KK.Saas.Interventions.Referrals;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Referrals;

/// <inheritdoc cref="IReferralRepository" />
public sealed class ReferralRepository(SaasDbContext context) : IReferralRepository
{
    private static readonly Keyset<Referral> OldestFirst = new Keyset<Referral>().Up(r => r.SentOn).Up(r => r.Id);

    private IQueryable<Referral> InArea => context.Set<Referral>();

    /// <summary>For callers that proved by the agency or by the family that they may see the row.</summary>
    private IQueryable<Referral> Everywhere => context.Set<Referral>().IgnoreQueryFilters([FilterNames.Area]);

    public Task<Referral?> FindAsync(Guid id, CancellationToken cancellationToken = default) => WithSteps(InArea).FirstOrDefaultAsync(r => r.Id == id, cancellationToken);

    public Task<bool> ExistsAsync(Guid id, CancellationToken cancellationToken = default) => Everywhere.AnyAsync(r => r.Id == id, cancellationToken);

    public Task<Referral?> FindToAsync(Guid id, IReadOnlyCollection<Guid> agencyIds, CancellationToken cancellationToken = default) =>
        WithSteps(Everywhere).FirstOrDefaultAsync(r => r.Id == id && agencyIds.Contains(r.AgencyId), cancellationToken);

    public async Task<IReadOnlyList<Referral>> ListOfFamilyAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        await WithSteps(Everywhere).Where(r => r.FamilyId == familyId).OrderByDescending(r => r.SentOn).ThenByDescending(r => r.Id).ToListAsync(cancellationToken);

    public Task<Page<Referral>> ListAsync(
        IReadOnlyCollection<Guid>? agencyIds, IReadOnlyCollection<ReferralState> states, string? page, int size, CancellationToken cancellationToken = default) =>
        OldestFirst.ReadAsync(Of(agencyIds).AsNoTracking().Where(r => states.Contains(r.State)), page, size, cancellationToken);

    public async Task<IReadOnlyDictionary<ReferralState, int>> CountAsync(IReadOnlyCollection<Guid>? agencyIds, CancellationToken cancellationToken = default) =>
        await Of(agencyIds).GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    public async Task<IReadOnlyList<Guid>> ListOpenFamiliesAsync(RegionCode village, CancellationToken cancellationToken = default) =>
        await InArea.Where(r => r.Region == village && ReferralFlow.Open.Contains(r.State)).Select(r => r.FamilyId).Distinct().ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Referral>> ListOpenToAsync(IReadOnlyCollection<Guid> agencyIds, Guid? familyId = null, CancellationToken cancellationToken = default) =>
        await Of(agencyIds).AsNoTracking().Where(r => ReferralFlow.Open.Contains(r.State) && (familyId == null || r.FamilyId == familyId)).ToListAsync(cancellationToken);

    public void Add(Referral referral) => context.Add(referral);

    public void AddService(FamilyService service) => context.Add(service);

    private static IQueryable<Referral> WithSteps(IQueryable<Referral> referrals) => referrals.Include(r => r.Steps.OrderBy(s => s.AtUtc).ThenBy(s => s.Id));

    private IQueryable<Referral> Of(IReadOnlyCollection<Guid>? agencyIds) => agencyIds is null ? InArea : Everywhere.Where(r => agencyIds.Contains(r.AgencyId));
}
