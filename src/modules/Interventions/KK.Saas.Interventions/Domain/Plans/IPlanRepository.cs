using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Plans;

/// <summary>Plans of the current tenant and area.</summary>
public interface IPlanRepository
{
    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<Plan>> ListAsync(CancellationToken cancellationToken = default);

    Task<Plan?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Lines of all plans of the area, with their targets.</summary>
    Task<IReadOnlyList<PlanLine>> ListLinesAsync(CancellationToken cancellationToken = default);

    Task<IReadOnlyList<PlanLine>> ListLinesAsync(Guid planId, CancellationToken cancellationToken = default);

    /// <summary>Lines of a fiscal year over all plans of the area.</summary>
    Task<IReadOnlyList<PlanLine>> ListLinesAsync(FiscalYear year, CancellationToken cancellationToken = default);

    Task<PlanLine?> FindLineAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Whole rupiah that each agency plans in each of these years, over all plans of the city: also those outside the area.</summary>
    Task<IReadOnlyDictionary<(Guid Agency, FiscalYear Year), long>> SumPaguAsync(IReadOnlyCollection<FiscalYear> years, CancellationToken cancellationToken = default);

    /// <summary>Whether activities were reported on the line.</summary>
    Task<bool> HasActivitiesAsync(Guid lineId, CancellationToken cancellationToken = default);

    /// <summary>Families chosen by name for these lines.</summary>
    Task<IReadOnlyList<PlanLineFamily>> ListFamiliesAsync(IReadOnlyCollection<Guid> lineIds, CancellationToken cancellationToken = default);

    /// <summary>Where a family was chosen by name.</summary>
    Task<IReadOnlyList<PlanLineFamily>> ListOfFamilyAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Oldest first.</summary>
    Task<IReadOnlyList<PlanVersion>> ListVersionsAsync(Guid planId, CancellationToken cancellationToken = default);

    void Add(Plan plan);

    void AddLine(PlanLine line);

    void RemoveLine(PlanLine line);

    void AddFamily(PlanLineFamily family);

    void RemoveFamily(PlanLineFamily family);

    void AddVersion(PlanVersion version);
}
