namespace KK.Saas.Rollups.Domain;

/// <summary>Recounts of the current tenant.</summary>
public interface ISumCheckRepository
{
    void Add(SumCheck check);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<SumCheck>> ListAsync(int limit, CancellationToken cancellationToken = default);
}
