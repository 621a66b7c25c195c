using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>The DTKS/DTSEN recap per kelurahan: the reason why a locus is chosen.</summary>
public interface IRecapAppService : IApplicationService
{
    /// <summary>The recap of a year and source (the newest when null), the highest share below average first.</summary>
    [RequiresPermission(FamiliesPermissions.ReadRecaps)]
    Task<RecapTable> GetTableAsync(int? year = null, WelfareSource? source = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a CSV or XLSX file and stores its good rows; the rest is told row by row. Sending a file again replaces the rows
    /// of the same kelurahan, year and source.
    /// </summary>
    /// <exception cref="Core.Errors.BusinessException">The file as a whole cannot be read.</exception>
    [RequiresPermission(FamiliesPermissions.ImportRecaps)]
    Task<RecapImportResult> ImportAsync(string fileName, Stream content, CancellationToken cancellationToken = default);

    /// <summary>An empty CSV file with the header and one line per kelurahan of the tenant.</summary>
    [RequiresPermission(FamiliesPermissions.ImportRecaps)]
    Task<byte[]> GetTemplateAsync(CancellationToken cancellationToken = default);

    /// <summary>The stored recap as CSV, safe to open in a spreadsheet; it can be imported again.</summary>
    [RequiresPermission(FamiliesPermissions.ReadRecaps)]
    [Audited(AuditAction.Export)]
    Task<byte[]> ExportAsync(int? year = null, WelfareSource? source = null, CancellationToken cancellationToken = default);
}
