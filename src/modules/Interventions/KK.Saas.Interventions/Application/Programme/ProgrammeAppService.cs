using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;
using KK.Saas.Interventions.Domain.Programme;
using KK.Saas.Interventions.Programme;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Application.Programme;

/// <inheritdoc cref="IProgrammeAppService" />
public sealed class ProgrammeAppService(ProgrammeReader reader, IProgrammeRepository published, ITenantDirectory tenants, ICurrentTenant currentTenant) : IProgrammeAppService
{
    public async Task<ProgrammeTable> GetAsync(FiscalYear? year = null, CancellationToken cancellationToken = default) => currentTenant.Id is { } tenant
        ? await OwnAsync((await tenants.FindAsync(tenant, cancellationToken))!.Region, year, cancellationToken)
        : await PublishedAsync(year, cancellationToken);

    public async Task<ComponentTable> GetComponentsAsync(FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default)
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

    private async Task<ProgrammeTable> OwnAsync(RegionCode city, FiscalYear? year, CancellationToken cancellationToken)
    {
        var tables = await reader.ListAsync(city, cancellationToken);
        return tables.FirstOrDefault(t => year is null || t.Year == year) ?? Nothing(city, year, [.. tables.Select(t => t.Year!.Value)]);
    }

    private async Task<ProgrammeTable> PublishedAsync(FiscalYear? year, CancellationToken cancellationToken)
    {
        var cities = await tenants.ListAsync(cancellationToken);
        var province = cities[0].Region.Parent!.Value;
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
