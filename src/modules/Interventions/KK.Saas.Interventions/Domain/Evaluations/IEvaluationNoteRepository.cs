using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Evaluations;

/// <summary>Texts of the current tenant.</summary>
public interface IEvaluationNoteRepository
{
    Task<IReadOnlyList<EvaluationNote>> ListAsync(FiscalYear year, CancellationToken cancellationToken = default);

    void Add(EvaluationNote note);
}
