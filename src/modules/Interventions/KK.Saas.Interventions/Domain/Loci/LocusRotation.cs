using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Domain.Loci;

/// <summary>Whose turn it is: the first of the ranking that was no locus for some years.</summary>
public static class LocusRotation
{
    /// <param name="ranked">Most in need first.</param>
    /// <param name="decided">Years and kelurahan of decided loci.</param>
    /// <param name="firstYear">The first year to propose for.</param>
    /// <param name="years">How many years to propose for.</param>
    /// <param name="rest">Years after which a kelurahan may have its turn again.</param>
    /// <returns>A kelurahan for each year; null where one is decided already or nobody is left.</returns>
    public static IReadOnlyList<RegionCode?> Propose(
        IReadOnlyList<RegionCode> ranked, IReadOnlyCollection<(int Year, RegionCode Village)> decided, int firstYear, int years, int rest)
    {
        var taken = decided.ToList();
        var proposed = new List<RegionCode?>();
        for (var year = firstYear; year < firstYear + years; year++)
        {
            RegionCode? next = null;
            if (taken.All(t => t.Year != year))
            {
                // A kelurahan that is decided for a later year has its turn then.
                var resting = taken.Where(t => t.Year >= year - rest).Select(t => t.Village).ToHashSet();
                next = ranked.Where(v => !resting.Contains(v)).Select(v => (RegionCode?)v).FirstOrDefault();
                if (next is { } village) taken.Add((year, village));
            }

            proposed.Add(next);
        }

        return proposed;
    }
}
