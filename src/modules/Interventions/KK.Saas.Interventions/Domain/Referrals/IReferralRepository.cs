using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Interventions.Domain.Referrals;

/// <summary>Referrals of the current tenant, with their steps.</summary>
public interface IReferralRepository
{
    /// <summary>In the area.</summary>
    Task<Referral?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Whether the id is taken, by whatever family.</summary>
    Task<bool> ExistsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>To an agency, wherever the family lives.</summary>
    Task<Referral?> FindToAsync(Guid id, IReadOnlyCollection<Guid> agencyIds, CancellationToken cancellationToken = default);

    /// <summary>Of a family that the caller may see, wherever it lived then; newest first.</summary>
    Task<IReadOnlyList<Referral>> ListOfFamilyAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>In the area, or to agencies unless null; oldest first.</summary>
    Task<Page<Referral>> ListAsync(
        IReadOnlyCollection<Guid>? agencyIds, IReadOnlyCollection<ReferralState> states, string? page, int size, CancellationToken cancellationToken = default);

    /// <summary>How many of each state, over the same referrals.</summary>
    Task<IReadOnlyDictionary<ReferralState, int>> CountAsync(IReadOnlyCollection<Guid>? agencyIds, CancellationToken cancellationToken = default);

    /// <summary>Families of a kelurahan with an open referral.</summary>
    Task<IReadOnlyList<Guid>> ListOpenFamiliesAsync(RegionCode village, CancellationToken cancellationToken = default);

    /// <summary>Families with open referrals to agencies, and what these may see of them.</summary>
    Task<IReadOnlyList<Referral>> ListOpenToAsync(IReadOnlyCollection<Guid> agencyIds, Guid? familyId = null, CancellationToken cancellationToken = default);

    void Add(Referral referral);

    void AddService(FamilyService service);
}
