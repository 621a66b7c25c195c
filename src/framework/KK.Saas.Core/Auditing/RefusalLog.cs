using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;

namespace KK.Saas.Core.Auditing;

/// <summary>
/// Writes what somebody was refused to the audit log of their own side: once a minute for each user and operation, so that
/// whoever asks a thousand times does not fill the log. A user who may not see a menu entry was refused nothing.
/// </summary>
/// <param name="audit">Where it is written, in a transaction of its own.</param>
/// <param name="user">Who asked; of nobody nothing is written.</param>
/// <param name="tenant">Changed to the side of the user.</param>
/// <param name="clock">Tells the minute.</param>
public sealed class RefusalLog(IAuditLog audit, ICurrentUser user, ICurrentTenant tenant, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly HashSet<(Guid User, string Operation)> _written = [];
    private long _minute;

    /// <summary>Why an exception refuses somebody; null when it says something else.</summary>
    public static string? ReasonOf(Exception exception) => exception switch
    {
        PermissionDeniedException denied => denied.Permission,
        TenantIsolationException isolation => isolation.Message,
        _ => null,
    };

    /// <summary>Writes a refusal, unless the same one was written within this minute.</summary>
    /// <param name="operation">Like "Family.Update" or "GET /users"; one of a fixed number of names.</param>
    /// <param name="subjectId">What was asked for, or null.</param>
    /// <param name="reason">The missing permission or the broken rule, without personal data.</param>
    public async Task RecordAsync(string operation, Guid? subjectId, string reason)
    {
        if (user.Info is not { } info || !IsFirst(info.Id, operation)) return;
        using var side = info.Tenant is { } own ? tenant.Change(own) : tenant.ChangeToHost();
        await audit.RecordAsync(AuditAction.Denied, operation, subjectId, reason);
    }

    private bool IsFirst(Guid userId, string operation)
    {
        var minute = clock.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute;
        lock (_lock)
        {
            if (minute != _minute) _written.Clear();
            _minute = minute;
            return _written.Add((userId, operation));
        }
    }
}
