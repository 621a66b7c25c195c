namespace KK.Saas.Families;

/// <summary>Who referred which family to whom; the module of interventions answers. Without an answer nobody sees anything.</summary>
public interface IReferralSource
{
    /// <summary>What the user may see of the family by referrals that are open now; null when none is.</summary>
    Task<ReferredField?> FindAsync(Guid userId, Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Families that are referred to the user's department now.</summary>
    Task<IReadOnlyList<Guid>> ListAsync(Guid userId, CancellationToken cancellationToken = default);
}
