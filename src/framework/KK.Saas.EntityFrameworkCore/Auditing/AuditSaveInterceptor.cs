using KK.Saas.Core.Auditing;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>
/// Writes what a use case changed together with the change itself: neither can be stored without the other. Which fields
/// changed is written, never their values.
/// </summary>
public sealed class AuditSaveInterceptor(ICurrentOperation operation, ICurrentUser user, ICurrentTenant tenant, TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write(eventData.Context);
        return ValueTask.FromResult(result);
    }

    /// <summary>The same for rows that were added without a change tracker; the entry is stored with the transaction.</summary>
    internal void WriteBulk(SaasDbContext context, string type, int count)
    {
        if (operation.Info is { IsAudited: true } running) Add(context, running, AuditChanges.Added(type, count));
    }

    private void Write(DbContext? context)
    {
        if (operation.Info is not { IsAudited: true } running || context is not SaasDbContext saas) return;
        var changes = saas.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not (IAuditRow or IAuditBatch)).ToList();
        if (changes.Count > 0) Add(saas, running, AuditChanges.Describe(changes));
    }

    private void Add(SaasDbContext saas, AuditOperation running, string what)
    {
        var fact = AuditFact.Of(AuditAction.Change, running.Name, running.SubjectId, running.Note is { } note ? $"{note} | {what}" : what, user.Info, clock.GetUtcNow());
        if (saas.Tenant is { } owner) saas.Add(new AuditEntry(owner, fact));
        else if (tenant.Kind == TenantScopeKind.Host) saas.Add(new HostAuditEntry(fact));
    }
}
