using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Evaluations;

/// <inheritdoc cref="IEvaluationNoteRepository" />
public sealed class EvaluationNoteRepository(SaasDbContext context) : IEvaluationNoteRepository
{
    public async Task<IReadOnlyList<EvaluationNote>> ListAsync(FiscalYear year, CancellationToken cancellationToken = default) =>
        await context.Set<EvaluationNote>().Where(n => n.Year == year).ToListAsync(cancellationToken);

    public void Add(EvaluationNote note) => context.Add(note);
}
