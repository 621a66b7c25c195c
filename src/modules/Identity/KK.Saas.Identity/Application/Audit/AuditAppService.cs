using System.Globalization;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Time;
using KK.Saas.Identity.Domain;
using KK.Saas.Tables;

namespace KK.Saas.Identity.Application.Audit;

/// <inheritdoc cref="IAuditAppService" />
public sealed class AuditAppService(IAuditReader reader, IAuditVerifier verifier, IAuditLog log) : IAuditAppService
{
    public const int PageSize = 50;
    public const int MaxExport = 100_000;

    public async Task<AuditList> SearchAsync(AuditSearch input, CancellationToken cancellationToken = default)
    {
        var found = await reader.ReadAsync(input, PageSize, cancellationToken);
        return new AuditList(found.Items, found.Links, await reader.CountWaitingAsync(cancellationToken));
    }

    public async Task<byte[]> ExportAsync(AuditSearch input, CancellationToken cancellationToken = default)
    {
        var csv = new SafeCsv();
        csv.AddRow(["waktu (WITA)", "pengguna", "jenis", "tindakan", "objek", "rincian", "segel"]);
        foreach (var item in await reader.ListAsync(input, MaxExport, cancellationToken))
        {
            csv.AddRow([
                Wita.FromUtc(item.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), item.UserName ?? "", item.Action.ToString(), item.Operation,
                item.SubjectId?.ToString("D") ?? "", item.Detail ?? "", item.Batch?.ToString(CultureInfo.InvariantCulture) ?? ""]);
        }

        return csv.ToBytes();
    }

    public async Task<AuditCheck> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var result = await verifier.VerifyAsync(cancellationToken);
        await log.RecordAsync(AuditAction.Read, "Audit.Verify", null, result.Problem ?? $"{result.Batches} batches, {result.Entries} entries: whole", cancellationToken);
        return new AuditCheck(result.Batches, result.Entries, result.Problem);
    }
}
