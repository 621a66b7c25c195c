using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Core.Auditing;
using KK.Saas.EntityFrameworkCore.Auditing;
using Microsoft.Extensions.Logging;

namespace KK.Saas.Identity.Jobs;

/// <summary>Seals and checks the audit log of one tenant, or of the province.</summary>
public sealed partial class AuditJob(AuditSealer sealer, IAuditVerifier verifier, IAuditLog log, ILogger<AuditJob> logger)
{
    public Task SealAsync(TenantJobArgs args, CancellationToken cancellationToken) => sealer.SealAsync(cancellationToken);

    [HostJob]
    public Task SealHostAsync(CancellationToken cancellationToken) => sealer.SealAsync(cancellationToken);

    public Task VerifyAsync(TenantJobArgs args, CancellationToken cancellationToken) => VerifyAsync(args.Tenant.ToString("D"), cancellationToken);

    [HostJob]
    public Task VerifyHostAsync(CancellationToken cancellationToken) => VerifyAsync("province", cancellationToken);

    private async Task VerifyAsync(string owner, CancellationToken cancellationToken)
    {
        var result = await verifier.VerifyAsync(cancellationToken);
        if (result.Problem is { } problem) LogProblem(owner, problem);
        else LogWhole(owner, result.Batches, result.Entries);
        await log.RecordAsync(AuditAction.Read, "Audit.Verify", null, result.Problem ?? $"{result.Batches} batches, {result.Entries} entries: whole", cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Audit log of {Owner} is not whole: {Problem}")]
    private partial void LogProblem(string owner, string problem);

    /// <summary>Kept outside the database too: a log cut off at its end would show fewer batches than yesterday's line.</summary>
    [LoggerMessage(Level = LogLevel.Information, Message = "Audit log of {Owner} is whole: {Batches} batches, {Entries} entries")]
    private partial void LogWhole(string owner, long batches, long entries);
}
