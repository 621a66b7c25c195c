using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Domain.Notices;

/// <summary>
/// A message that shall leave the product, written in the transaction of what it tells. It is sent at least once: a worker that
/// dies after sending leaves a claim that runs out, and another sends again. It holds ids, no personal data.
/// </summary>
public sealed class OutboxMessage : TenantEntity
{
    public const int MaxPathLength = 200;
    public const int MaxErrorLength = 100;

    /// <summary>Tried so often; with the delays below over about a day and a half.</summary>
    public const int MaxAttempts = 10;

    /// <summary>A worker that holds a message for longer is taken for dead.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    public OutboxMessage(TenantId tenantId, Guid id, MessageChannel channel, NoticeKind kind, Guid? userId, Guid subjectId, string path, DateTime now)
        : base(tenantId, id) => (Channel, Kind, UserId, SubjectId, Path, CreatedAt, NextAt) = (channel, kind, userId, subjectId, path, now, now);

    private OutboxMessage()
    {
    }

    public MessageChannel Channel { get; private set; } = MessageChannel.Email;

    public NoticeKind Kind { get; private set; } = NoticeKind.ActivityReported;

    /// <summary>Who gets it; null for the webhook.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>What it is about.</summary>
    public Guid SubjectId { get; private set; }

    public string Path { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    /// <summary>Not before; null when it is delivered or given up.</summary>
    public DateTime? NextAt { get; private set; }

    /// <summary>Begun attempts; guards the claim, so that of two workers one sends.</summary>
    public int Attempts { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>What went wrong last; names no person and no address.</summary>
    public string Error { get; private set; } = "";

    public bool IsDead => SentAt is null && NextAt is null;

    public void Begin(DateTime now) => (Attempts, NextAt) = (Attempts + 1, now + Claim);

    public void Sent(DateTime now) => (SentAt, NextAt, Error) = (now, null, "");

    /// <summary>Tried again after 1, 4, 16 … minutes, at most 6 hours.</summary>
    public void Fail(DateTime now, string error)
    {
        Error = error.Length > MaxErrorLength ? error[..MaxErrorLength] : error;
        NextAt = Attempts >= MaxAttempts ? null : now + TimeSpan.FromMinutes(Math.Min(360, Math.Pow(4, Attempts - 1)));
    }

    public void Revive(DateTime now) => (Attempts, NextAt) = (0, now);
}
