namespace KK.Saas.Interventions.Domain.Referrals;

/// <summary>Who got what in the current tenant: by referral and by activity.</summary>
public interface IFamilyServices
{
    /// <summary>What the families got, wherever, newest first; the caller may see them.</summary>
    Task<IReadOnlyList<ServedFamily>> ListAsync(IReadOnlyCollection<Guid> familyIds, DateOnly? since = null, CancellationToken cancellationToken = default);
}
