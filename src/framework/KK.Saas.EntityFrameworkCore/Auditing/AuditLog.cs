using KK.Saas.Core.Auditing;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <inheritdoc cref="IAuditLog" />
public sealed class AuditLog(IServiceScopeFactory scopes, ICurrentOperation currentOperation, ICurrentUser user, ICurrentTenant tenant, TimeProvider clock) : IAuditLog
{
    public async Task RecordAsync(AuditAction action, string operation, Guid? subjectId, string? detail, CancellationToken cancellationToken = default)
    {
        var fact = AuditFact.Of(action, operation, subjectId, detail, user.Info, clock.GetUtcNow());
        using var silent = currentOperation.Change(null);
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        if (tenant.Kind == TenantScopeKind.Host) context.Add(new HostAuditEntry(fact));
        else context.Add(new AuditEntry(tenant.RequiredId, fact));
        await context.SaveChangesAsync(cancellationToken);
    }
}
