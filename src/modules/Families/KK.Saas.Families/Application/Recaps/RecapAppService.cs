using System.Globalization;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Families.Domain.Recaps;
using KK.Saas.Tables;

namespace KK.Saas.Families.Application.Recaps;

/// <inheritdoc cref="IRecapAppService" />
public sealed class RecapAppService(
    IRecapRepository recaps, RecapRowReader reader, VillageAccess villages, ICurrentTenant currentTenant, IUnitOfWork unitOfWork, TimeProvider clock)
    : IRecapAppService, IRecapDirectory
{
    public async Task<RecapTable> GetTableAsync(int? year = null, WelfareSource? source = null, CancellationToken cancellationToken = default)
    {
        var editions = await recaps.ListEditionsAsync(cancellationToken);
        var chosen = editions.FirstOrDefault(e => (year is null || e.Year == year) && (source is null || e.Source == source));
        if (chosen is null) return new RecapTable(year, source, editions, []);
        var rows = (await recaps.ListAsync(chosen.Year, chosen.Source, cancellationToken)).Select(Describe)
            .OrderByDescending(r => r.PercentBelowAverage ?? -1).ThenByDescending(r => r.BelowAverage ?? -1).ThenBy(r => r.Village.Value, StringComparer.Ordinal);
        return new RecapTable(chosen.Year, chosen.Source, editions, [.. rows]);
    }

    public async Task<RecapImportResult> ImportAsync(string fileName, Stream content, CancellationToken cancellationToken = default)
    {
        var rows = await TableFile.ReadAsync(content, cancellationToken);
        var columns = new RecapColumns(rows[0]);
        var (refused, warnings) = (new List<RecapIssue>(), new List<RecapIssue>());
        var figures = new Dictionary<RecapKey, RecapFigures>();
        foreach (var row in rows.Skip(1))
        {
            var line = reader.Read(columns, row);
            refused.AddRange(line.Refusals);
            if (line is not { Key: { } key, Figures: { } given }) continue;
            if (figures.TryAdd(key, given)) warnings.AddRange(line.Warnings);
            else refused.Add(RecapRowReader.Issue(columns, row, RecapColumns.Code, RecapIssueKind.RepeatedRow));
        }

        await StoreAsync(figures, fileName, cancellationToken);
        return new RecapImportResult(figures.Count, refused, warnings);
    }

    public async Task<byte[]> GetTemplateAsync(CancellationToken cancellationToken = default)
    {
        var csv = new SafeCsv();
        csv.AddRow(RecapColumns.Template);
        var year = Text(Wita.Today(clock).Year);
        foreach (var village in await villages.ListAsync(cancellationToken))
            csv.AddRow([village.Code.Value, village.DistrictName, village.Name, year, "DTSEN", .. Enumerable.Repeat("", RecapColumns.Template.Count - 5)]);
        return csv.ToBytes();
    }

    public async Task<byte[]> ExportAsync(int? year = null, WelfareSource? source = null, CancellationToken cancellationToken = default)
    {
        var table = await GetTableAsync(year, source, cancellationToken);
        var csv = new SafeCsv();
        csv.AddRow([.. RecapColumns.Template, RecapColumns.Percent]);
        foreach (var row in table.Rows)
        {
            csv.AddRow([
                row.Village.Value, row.DistrictName, row.VillageName, Text(table.Year), table.Source == WelfareSource.Dtks ? "DTKS" : "DTSEN",
                Text(row.TotalFamilies), Text(row.BelowAverage), .. row.DesilCounts.Select(Text), Text(row.Unranked),
                row.PercentBelowAverage?.ToString("0.00", CultureInfo.GetCultureInfo("id-ID")) ?? ""]);
        }

        return csv.ToBytes();
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private async Task StoreAsync(Dictionary<RecapKey, RecapFigures> figures, string fileName, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var edition in figures.GroupBy(f => new RecapEdition(f.Key.Year, f.Key.Source)))
        {
            var stored = (await recaps.ListAsync(edition.Key.Year, edition.Key.Source, cancellationToken)).ToDictionary(r => r.Key);
            foreach (var (key, given) in edition)
            {
                if (!stored.TryGetValue(key, out var recap)) recaps.Add(recap = new WelfareRecap(currentTenant.RequiredId, EntityId.New(), key));
                recap.Replace(given, now, Path.GetFileName(fileName));
            }
        }

        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private RecapRow Describe(WelfareRecap recap) => new(
        recap.Region, villages.Name(recap.Region), villages.DistrictName(recap.Region), recap.TotalFamilies, recap.BelowAverage, recap.DesilCounts, recap.Unranked, recap.ImportedAt, recap.FileName);
}
