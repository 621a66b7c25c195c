using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>The audit log of the current scope: the tenant's, or the province's. Both lie in tables of their own.</summary>
public sealed class AuditBook(SaasDbContext context, ICurrentTenant tenant)
{
    private bool IsHost => tenant.Kind == TenantScopeKind.Host;

    /// <summary>Bound into each seal, so that no seal of another log fits.</summary>
    public string Owner => IsHost ? "kk.audit|host" : $"kk.audit|{tenant.RequiredId}";

    public IQueryable<IAuditRow> Entries => IsHost ? context.Set<HostAuditEntry>() : context.Set<AuditEntry>();

    public IQueryable<IAuditBatch> Batches => IsHost ? context.Set<HostAuditBatch>() : context.Set<AuditBatch>();

    public Task<IAuditBatch?> LastBatchAsync(CancellationToken cancellationToken = default) =>
        Batches.OrderByDescending(b => b.Sequence).FirstOrDefaultAsync(cancellationToken);

    public void Add(AuditBatchFact fact)
    {
        if (IsHost) context.Add(new HostAuditBatch(fact));
        else context.Add(new AuditBatch(tenant.RequiredId, EntityId.New(), fact));
    }
}
