using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;
using KK.Saas.Interventions.Domain.Programme;
using KK.Saas.Interventions.Programme;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Application.Programme;

/// <inheritdoc cref="IProgrammeAppService" />
public sealed class ProgrammeAppService(ProgrammeReader reader, IProgrammeRepository published, ITenantDirectory tenants, ICurrentTenant currentTenant, TimeProvider clock)
    : IProgrammeAppService
{
    private const int MonthsOfQuarter = 3;

    public async Task<ProgrammeTable> GetAsync(
        FiscalYear? year = null, RegionCode? within = null, RegionLevel level = RegionLevel.Village, CancellationToken cancellationToken = default)
    {
        var own = currentTenant.Id is { } tenant ? (await tenants.FindAsync(tenant, cancellationToken))!.Region : (await tenants.ListAsync(cancellationToken))[0].Region.Parent!.Value;
        var region = within ?? own;
        if (!region.IsWithin(own) || (currentTenant.Id is null && region != own)) throw new EntityNotFoundException("Region");
        return currentTenant.Id is null ? await PublishedAsync(own, year, cancellationToken) : await OwnAsync(region, year, level, cancellationToken);
    }

    public async Task<ComponentTable> GetComponentsAsync(FiscalYear? year = null, Quarter? quarter = null, CancellationToken cancellationToken = default)
    {
        if (year is { } someYear && quarter is { } someQuarter) return await ComponentsAsync(someYear, someQuarter, cancellationToken);
        var today = Wita.Today(clock);
        var newest = await published.FindNewestQuarterAsync(cancellationToken) ?? (FiscalYear.Of(today), (Quarter)((today.Month + MonthsOfQuarter - 1) / MonthsOfQuarter));
        return await ComponentsAsync(year ?? newest.Year, quarter ?? newest.Quarter, cancellationToken);
    }

    private async Task<ComponentTable> ComponentsAsync(FiscalYear year, Quarter quarter, CancellationToken cancellationToken)
    {
        var stored = (await published.ListComponentsAsync(year, quarter, cancellationToken)).ToLookup(c => c.Region);
        var rows = (await tenants.ListAsync(cancellationToken)).Select(t => new ComponentRow(t.Region, t.Name, stored[t.Region].ToDictionary(c => c.Measure, c => c.ToCell()))).ToList();
        var totals = ComponentMeasures.All.Where(m => rows.Exists(r => r.Cells.ContainsKey(m))).ToDictionary(m => m, m => Sum([.. rows.Select(r => r.Cells.GetValueOrDefault(m)).OfType<ComponentCell>()]));
        return new ComponentTable(year, quarter, rows, totals);
    }

    /// <summary>What is withheld stays out of the sum: it would be had by subtraction.</summary>
    private static ComponentCell Sum(IReadOnlyList<ComponentCell> cells)
    {
        var shown = cells.Where(c => !c.IsWithheld).ToList();
        return shown.Count == 0 ? new ComponentCell(null, null, null, true) : new ComponentCell(shown.Sum(c => c.Count), SumOf(shown, c => c.Whole), SumOf(shown, c => c.Target), false);
    }

    private static int? SumOf(IReadOnlyList<ComponentCell> cells, Func<ComponentCell, int?> value) => cells.Any(c => value(c) is not null) ? cells.Sum(value) : null;

    private async Task<ProgrammeTable> OwnAsync(RegionCode region, FiscalYear? year, RegionLevel level, CancellationToken cancellationToken)
    {
        var tables = await reader.ListAsync(region, cancellationToken);
        var table = tables.FirstOrDefault(t => year is null || t.Year == year) ?? Nothing(region, year, [.. tables.Select(t => t.Year!.Value)]);
        if (level is not RegionLevel.District || region.Level >= level) return table;
        return table with { Rows = [.. table.Rows.GroupBy(r => r.Region.At(level)).Select(g => reader.Sum(g.Key, g))] };
    }

    private async Task<ProgrammeTable> PublishedAsync(RegionCode province, FiscalYear? year, CancellationToken cancellationToken)
    {
        var cities = await tenants.ListAsync(cancellationToken);
        var all = await published.ListPublishedAsync(cancellationToken);
        IReadOnlyList<FiscalYear> years = [.. all.Select(p => p.Year).Distinct().OrderDescending()];
        var shown = year ?? (years.Count > 0 ? years[0] : null);
        var ofYear = all.Where(p => p.Year == shown).ToDictionary(p => p.Region);
        if (ofYear.Count == 0) return Nothing(province, shown, years);
        var rows = cities.Select(c => ofYear.TryGetValue(c.Region, out var p)
            ? new ProgrammeRow(c.Region, c.Name, p.Planned, p.Started, p.Reports, p.TargetFamilies, p.FamiliesReached, p.Pagu, p.Spent)
            : new ProgrammeRow(c.Region, c.Name, 0, 0, 0, 0, 0, 0, 0)).ToList();
        var quarters = Enum.GetValues<Quarter>().Select((q, i) => new ProgrammeQuarter(q, ofYear.Values.Sum(p => p.QuarterReports[i]), ofYear.Values.Sum(p => p.QuarterSpent[i])));
        return new ProgrammeTable(shown, years, rows, reader.Sum(province, rows), [.. quarters], ofYear.Values.Min(p => p.PublishedAtUtc));
    }

    private ProgrammeTable Nothing(RegionCode region, FiscalYear? year, IReadOnlyList<FiscalYear> years) =>
        new(year, years, [], reader.Sum(region, []), [.. Enum.GetValues<Quarter>().Select(q => new ProgrammeQuarter(q, 0, 0))], null);
}
