using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Families;
using KK.Saas.Identity;
using KK.Saas.Interventions.Components;
using KK.Saas.Interventions.Domain.Components;
using KK.Saas.Regions;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.Components;

/// <inheritdoc cref="IComponentAppService" />
public sealed class ComponentAppService(
    IComponentRepository figures, ComponentWriter writer, OwnVillages villages, IUserDirectory users, ICurrentUser user, IUnitOfWork unitOfWork) : IComponentAppService
{
    public async Task<ComponentTable> GetTableAsync(FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default)
    {
        var stored = (await figures.ListAsync(year, quarter, null, cancellationToken)).ToDictionary(f => (f.Region, f.Measure));
        var own = await villages.ListAsync(cancellationToken);
        var rows = own.ToDictionary(v => v.Code, _ => new Dictionary<ComponentMeasure, ComponentCell>());
        var totals = new Dictionary<ComponentMeasure, ComponentCell>();
        foreach (var measure in ComponentMeasures.All)
        {
            var cells = own.Select(v => stored.TryGetValue((v.Code, measure), out var f) ? new ComponentCell(f.Count, f.Whole, f.Target, false) : ComponentCell.Empty).ToList();
            if (cells.TrueForAll(c => c.Count is null)) continue;
            var total = Sum(cells);
            totals[measure] = !SeesAll && ComponentMask.IsSmall(total) ? new ComponentCell(null, null, null, true) : total;
            var shown = SeesAll ? null : ComponentMask.Apply(cells);
            for (var n = 0; n < own.Count; n++)
                if (cells[n].Count is not null) rows[own[n].Code][measure] = shown is null ? cells[n] : shown[n];
        }

        return new ComponentTable(year, quarter, [.. own.Select(v => new ComponentRow(v.Code, v.Name, rows[v.Code]))], totals);
    }

    public async Task<ComponentSheet> GetSheetAsync(RegionCode village, FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default)
    {
        var region = await FindAsync(village, cancellationToken);
        var stored = (await figures.ListAsync(year, quarter, village, cancellationToken)).ToDictionary(f => f.Measure);
        var names = await users.GetDisplayNamesAsync([.. stored.Values.Select(f => f.EnteredBy).Distinct()], cancellationToken);
        return new ComponentSheet(region.Name, [.. ComponentMeasures.All.Select(m => stored.TryGetValue(m, out var f)
            ? new ComponentEntry(m, f.Value, names.GetValueOrDefault(f.EnteredBy, ""), f.EnteredAtUtc,
                [.. f.Corrections.OrderByDescending(c => c.Version).Select(c => new ComponentValue(c.Count, c.Whole, c.Target, c.Source))])
            : new ComponentEntry(m, null, "", null, []))]);
    }

    public async Task SaveAsync(
        RegionCode village, FiscalYear year, Quarter quarter, IReadOnlyDictionary<ComponentMeasure, ComponentValue> values, CancellationToken cancellationToken = default)
    {
        await FindAsync(village, cancellationToken);
        if (year == default || !Enum.IsDefined(quarter)) throw new BusinessException($"Interventions.Components:{ComponentIssueKind.BadQuarter}");
        var lines = values.Select(v => new ComponentLine(village, year, quarter, v.Key, v.Value with { Source = v.Value.Source.Trim() })).ToList();
        foreach (var line in lines)
            if (ComponentRules.Broken(line.Measure, line.Value) is { } kind) throw new BusinessException($"Interventions.Components:{kind}");
        await StoreAsync(lines, cancellationToken);
    }

    public async Task<byte[]> ExportAsync(FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default)
    {
        var stored = (await figures.ListAsync(year, quarter, null, cancellationToken)).ToDictionary(f => (f.Region, f.Measure));
        return ComponentColumns.Write(year, quarter, await villages.ListAsync(cancellationToken), stored);
    }

    public async Task<ComponentImportResult> ImportAsync(Stream content, CancellationToken cancellationToken = default)
    {
        var rows = await TableFile.ReadAsync(content, cancellationToken);
        var reader = new ComponentListReader(ComponentColumns.Find(rows[0]), (await villages.ListAsync(cancellationToken)).Select(v => v.Code).ToHashSet());
        foreach (var row in rows.Skip(1)) reader.Read(row);
        await StoreAsync(reader.Lines, cancellationToken);
        return new ComponentImportResult(reader.Lines.Count, reader.Refused);
    }

    /// <summary>Who enters figures must read them to correct them; who sees the families of the area knows them anyway.</summary>
    private bool SeesAll => user.Has(InterventionsPermissions.EnterComponents) || user.Has(FamiliesPermissions.ReadFamilies);

    private static ComponentCell Sum(IReadOnlyList<ComponentCell> cells) => new(
        cells.Sum(c => c.Count ?? 0), cells.Any(c => c.Whole is not null) ? cells.Sum(c => c.Whole ?? 0) : null,
        cells.Any(c => c.Target is not null) ? cells.Sum(c => c.Target ?? 0) : null, false);

    private async Task StoreAsync(IReadOnlyList<ComponentLine> lines, CancellationToken cancellationToken) => await unitOfWork.InTransactionAsync(async token =>
    {
        await writer.WriteAsync(lines, token);
        return true;
    }, cancellationToken);

    private async Task<RegionInfo> FindAsync(RegionCode village, CancellationToken cancellationToken) =>
        await villages.FindAsync(village, cancellationToken) ?? throw new EntityNotFoundException("Village");
}
