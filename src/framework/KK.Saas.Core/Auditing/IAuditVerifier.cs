namespace KK.Saas.Core.Auditing;

/// <summary>Checks the audit log of the current tenant, or of the province.</summary>
public interface IAuditVerifier
{
    /// <summary>Computes every hash again; reads every entry.</summary>
    Task<AuditVerification> VerifyAsync(CancellationToken cancellationToken = default);
}
