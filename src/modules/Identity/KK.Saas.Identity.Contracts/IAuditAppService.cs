using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>Who read, revealed, changed, exported and logged in: the log of the own city, or of the province.</summary>
public interface IAuditAppService : IApplicationService
{
    /// <summary>A page of entries, the newest first.</summary>
    [RequiresPermission(IdentityPermissions.ReadAudit)]
    Task<AuditList> SearchAsync(AuditSearch input, CancellationToken cancellationToken = default);

    /// <summary>The found entries as CSV (UTF-8 with mark, semicolons), at most 100,000; no cell begins a formula.</summary>
    [RequiresPermission(IdentityPermissions.ReadAudit)]
    [Audited(AuditAction.Export)]
    Task<byte[]> ExportAsync(AuditSearch input, CancellationToken cancellationToken = default);

    /// <summary>Computes the chain of hashes again and writes the result to the log. Reads every entry.</summary>
    [RequiresPermission(IdentityPermissions.ReadAudit)]
    Task<AuditCheck> VerifyAsync(CancellationToken cancellationToken = default);
}
