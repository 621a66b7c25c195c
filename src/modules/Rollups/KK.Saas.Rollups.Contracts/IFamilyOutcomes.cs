using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups;

/// <summary>Facts of the families that answered, inside the current tenant and area, for later modules.</summary>
public interface IFamilyOutcomes
{
    /// <summary>Families of a kelurahan grouped by what they meet; one query whatever their number.</summary>
    Task<IReadOnlyList<OutcomePattern>> ListPatternsAsync(RegionCode village, PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>Every family of a kelurahan that answered, by family.</summary>
    Task<IReadOnlyList<FamilyOutcome>> ListAsync(RegionCode village, PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>Families of a kelurahan with an index below a bound.</summary>
    /// <param name="village">The kelurahan or desa.</param>
    /// <param name="period">The survey.</param>
    /// <param name="index">The bound in 1/10,000 (0 to 1,000,000), itself not included.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<Guid>> ListBelowAsync(RegionCode village, PeriodId period, int index, CancellationToken cancellationToken = default);

    /// <summary>The named families; those that did not answer in the period are left out.</summary>
    Task<IReadOnlyList<FamilyOutcome>> ListAsync(IReadOnlyCollection<Guid> familyIds, PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>Families that answered in both periods, joined by the database.</summary>
    /// <param name="before">The earlier period.</param>
    /// <param name="after">The later period.</param>
    /// <param name="except">Kelurahan to leave out; a family counts only when it was in none of them at both times.</param>
    IAsyncEnumerable<PairedOutcome> ReadPairedAsync(PeriodId before, PeriodId after, IReadOnlyCollection<RegionCode> except);
}
