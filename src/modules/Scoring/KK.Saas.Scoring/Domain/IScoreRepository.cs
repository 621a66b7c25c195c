using KK.Saas.Core.Identifiers;

namespace KK.Saas.Scoring.Domain;

/// <summary>Stored scores of the current tenant and area.</summary>
public interface IScoreRepository
{
    Task<Score?> FindAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default);

    void Add(Score score);

    void Remove(Score score);
}
