using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Domain.Plans;

/// <summary>What an agency may spend on the programme in a fiscal year, over all plans of the city.</summary>
public sealed class AgencyCeiling : TenantEntity
{
    public AgencyCeiling(TenantId tenantId, Guid id, Guid agencyId, FiscalYear year, CeilingKind kind)
        : base(tenantId, id) => (AgencyId, Year, Kind) = (agencyId, year, kind);

    private AgencyCeiling()
    {
    }

    public Guid AgencyId { get; private set; }

    public FiscalYear Year { get; private set; }

    public CeilingKind Kind { get; private set; }

    /// <summary>Whole rupiah.</summary>
    public long Amount { get; private set; }

    /// <summary>Families that it can serve in the year; null when nobody said.</summary>
    public int? Capacity { get; private set; }

    public void Set(long amount, int? capacity) => (Amount, Capacity) = (amount, capacity);

    /// <summary>The ceilings in force, by agency and year: an amended one replaces the original.</summary>
    public static IReadOnlyDictionary<(Guid Agency, FiscalYear Year), AgencyCeiling> InForce(IEnumerable<AgencyCeiling> ceilings) =>
        ceilings.GroupBy(c => (c.AgencyId, c.Year)).ToDictionary(g => g.Key, g => g.MaxBy(c => c.Kind)!);
}
