using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Plans;

/// <summary>Plans of the current tenant and area.</summary>
public interface IPlanRepository
{
    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<Plan>> ListAsync(CancellationToken cancellationToken = default);

    Task<Plan?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<PlanLine>> ListLinesAsync(Guid planId, CancellationToken cancellationToken = default);

    /// <summary>Lines of a fiscal year over all plans of the area.</summary>
    Task<IReadOnlyList<PlanLine>> ListLinesAsync(FiscalYear year, CancellationToken cancellationToken = default);

    Task<PlanLine?> FindLineAsync(Guid id, CancellationToken cancellationToken = default);

    void Add(Plan plan);

    void AddLine(PlanLine line);

    void RemoveLine(PlanLine line);
}
