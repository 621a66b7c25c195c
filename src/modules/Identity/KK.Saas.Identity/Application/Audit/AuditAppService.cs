using System.Globalization;
using System.Text;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Time;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application.Audit;

/// <inheritdoc cref="IAuditAppService" />
public sealed class AuditAppService(IAuditReader reader, IAuditVerifier verifier, IAuditLog log) : IAuditAppService
{
    public const int PageSize = 50;
    public const int MaxExport = 100_000;

    private static readonly char[] FormulaStarts = ['=', '+', '-', '@', '\t', '\r'];

    public async Task<AuditList> SearchAsync(AuditSearch input, CancellationToken cancellationToken = default)
    {
        var found = await reader.ListAsync(input, PageSize + 1, cancellationToken);
        var items = found.Take(PageSize).ToList();
        return new AuditList(items, found.Count > PageSize ? items[^1].Id : null, await reader.CountWaitingAsync(cancellationToken));
    }

    public async Task<byte[]> ExportAsync(AuditSearch input, CancellationToken cancellationToken = default)
    {
        var csv = new StringBuilder("waktu (WITA);pengguna;jenis;tindakan;objek;rincian;segel\r\n");
        foreach (var item in await reader.ListAsync(input, MaxExport, cancellationToken))
        {
            string?[] cells =
            [
                Wita.FromUtc(item.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), item.UserName, item.Action.ToString(), item.Operation,
                item.SubjectId?.ToString("D"), item.Detail, item.Batch?.ToString(CultureInfo.InvariantCulture),
            ];
            csv.AppendJoin(';', cells.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    public async Task<AuditCheck> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var result = await verifier.VerifyAsync(cancellationToken);
        await log.RecordAsync(AuditAction.Read, "Audit.Verify", null, result.Problem ?? $"{result.Batches} batches, {result.Entries} entries: whole", cancellationToken);
        return new AuditCheck(result.Batches, result.Entries, result.Problem);
    }

    /// <summary>Quoted; what a spreadsheet would take for a formula gets an apostrophe in front.</summary>
    private static string Cell(string? value)
    {
        var text = value is { Length: > 0 } && FormulaStarts.Contains(value[0]) ? "'" + value : value ?? "";
        return $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
