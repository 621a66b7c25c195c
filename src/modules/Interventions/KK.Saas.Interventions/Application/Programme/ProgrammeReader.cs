using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Programme;
using KK.Saas.Interventions.Programme;
using KK.Saas.Regions;

namespace KK.Saas.Interventions.Application.Programme;

/// <summary>Sums of the current tenant and area.</summary>
public sealed class ProgrammeReader(IProgrammeRepository work, IRegionDirectory regions)
{
    private const int MonthsInQuarter = 3;

    /// <summary>Every year with something planned or done in a region, newest first.</summary>
    internal async Task<IReadOnlyList<ProgrammeTable>> ListAsync(RegionCode region, CancellationToken cancellationToken)
    {
        var planned = (await work.ListPlannedAsync(cancellationToken)).Where(p => p.Region.IsWithin(region)).ToList();
        var done = (await work.ListDoneAsync(cancellationToken)).Where(d => d.Region.IsWithin(region)).ToList();
        IReadOnlyList<FiscalYear> years = [.. planned.Select(p => p.Year).Concat(done.Select(d => new FiscalYear(d.Year))).Distinct().OrderDescending()];
        return [.. years.Select(year => Describe(region, year, years, [.. planned.Where(p => p.Year == year)], [.. done.Where(d => d.Year == year.Value)]))];
    }

    internal ProgrammeRow Sum(RegionCode region, IEnumerable<ProgrammeRow> some)
    {
        var rows = some.ToList();
        return new ProgrammeRow(
            region, NameOf(region), rows.Sum(r => r.Planned), rows.Sum(r => r.Started), rows.Sum(r => r.Reports), rows.Sum(r => r.TargetFamilies), rows.Sum(r => r.FamiliesReached),
            rows.Sum(r => r.Pagu), rows.Sum(r => r.Spent));
    }

    internal string NameOf(RegionCode region) => regions.Find(region)?.Name ?? region.Value;

    private ProgrammeTable Describe(RegionCode region, FiscalYear year, IReadOnlyList<FiscalYear> years, IReadOnlyList<PlannedWork> planned, IReadOnlyList<DoneWork> done)
    {
        var villages = planned.Select(p => p.Region).Concat(done.Select(d => d.Region)).Distinct().OrderBy(r => r.Value, StringComparer.Ordinal);
        var rows = villages.Select(v => RowOf(v, planned.SingleOrDefault(p => p.Region == v), [.. done.Where(d => d.Region == v)])).ToList();
        var quarters = Enum.GetValues<Quarter>().Select(q =>
        {
            var ofQuarter = done.Where(d => (d.Month + MonthsInQuarter - 1) / MonthsInQuarter == (int)q).ToList();
            return new ProgrammeQuarter(q, ofQuarter.Sum(d => d.Reports), ofQuarter.Sum(d => d.Spent));
        });
        return new ProgrammeTable(year, years, rows, Sum(region, rows), [.. quarters], null);
    }

    private ProgrammeRow RowOf(RegionCode village, PlannedWork? planned, IReadOnlyList<DoneWork> done) => new(
        village, NameOf(village), planned?.Planned ?? 0, planned?.Started ?? 0, done.Sum(d => d.Reports), planned?.TargetFamilies ?? 0, done.Sum(d => d.FamiliesReached),
        planned?.Pagu ?? 0, done.Sum(d => d.Spent));
}
