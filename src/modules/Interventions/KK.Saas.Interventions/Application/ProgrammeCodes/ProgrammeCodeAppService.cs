using System.Globalization;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.ProgrammeCodes;
using KK.Saas.Interventions.ProgrammeCodes;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.ProgrammeCodes;

/// <inheritdoc cref="IProgrammeCodeAppService" />
public sealed class ProgrammeCodeAppService(ISubActivityRepository subActivities, IUnitOfWork unitOfWork, TimeProvider clock) : IProgrammeCodeAppService
{
    public async Task<CodePage> GetPageAsync(int? year = null, string? text = null, string? page = null, CancellationToken cancellationToken = default)
    {
        var lists = await subActivities.ListYearsAsync(cancellationToken);
        var chosen = lists.FirstOrDefault(l => l.Year.Value == year) ?? (lists.Count > 0 ? lists[0] : null);
        if (chosen is null) return new CodePage(lists, null, [], PageLinks.None);
        var found = await subActivities.SearchAsync(chosen.Year, (text ?? "").Trim(), page, IProgrammeCodeAppService.PageSize, cancellationToken);
        return new CodePage(lists, chosen.Year, [.. found.Items.Select(s => new NamedCode(s.Code, s.Name, false))], found.Links);
    }

    public async Task<CodeImportResult> ImportAsync(string fileName, Stream content, bool isWhole, CancellationToken cancellationToken = default)
    {
        var rows = await TableFile.ReadAsync(content, cancellationToken);
        var reader = new CodeListReader(CodeColumns.Find(rows[0]));
        foreach (var row in rows.Skip(1)) reader.Read(row);
        var name = Path.GetFileName(fileName);
        if (name.Length > SubActivity.MaxFileNameLength) name = name[..SubActivity.MaxFileNameLength];
        // A row that was refused may be the very code that would be taken out.
        var removes = isWhole && reader.Refused.Count == 0;
        var removed = await unitOfWork.InTransactionAsync(token => StoreAsync(reader.Lines, name, removes, token), cancellationToken);
        return new CodeImportResult(reader.Lines.Count, removed, reader.Refused, isWhole && !removes);
    }

    public Task<byte[]> GetTemplateAsync(CancellationToken cancellationToken = default)
    {
        var csv = new SafeCsv();
        csv.AddRow(CodeColumns.All);
        csv.AddRow(["2.08.04.2.01.0001", "", Wita.Today(clock).Year.ToString(CultureInfo.InvariantCulture)]);
        return Task.FromResult(csv.ToBytes());
    }

    private async Task<int> StoreAsync(IReadOnlyList<CodeLine> lines, string fileName, bool removes, CancellationToken cancellationToken)
    {
        var removed = 0;
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var year in lines.GroupBy(l => l.Year))
        {
            var old = (await subActivities.ListAsync(year.Key, cancellationToken)).ToDictionary(s => s.Code);
            foreach (var line in year)
            {
                if (!old.Remove(line.Code, out var stored)) subActivities.Add(stored = new SubActivity(EntityId.New(), line.Year, line.Code));
                stored.Take(line.Name, fileName, now);
            }

            if (!removes) continue;
            foreach (var gone in old.Values) subActivities.Remove(gone);
            removed += old.Count;
        }

        return removed;
    }
}
