using KK.Saas.Core.Identifiers;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Scoring.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Scoring.EntityFrameworkCore;

public sealed class ScoreRepository(SaasDbContext context) : IScoreRepository
{
    public Task<Score?> FindAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default) =>
        context.Set<Score>().FirstOrDefaultAsync(s => s.FamilyId == familyId && s.Period == period, cancellationToken);

    public void Add(Score score) => context.Add(score);

    public void Remove(Score score) => context.Remove(score);
}
