using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain.Privacy;

/// <summary>A request of a data subject with its clock.</summary>
public sealed class DataRequest : TenantEntity
{
    /// <summary>3 × 24 hours (UU 27/2022, Pasal 30, 32, 40 and 41).</summary>
    public static readonly TimeSpan Clock = TimeSpan.FromHours(72);

    public DataRequest(TenantId tenantId, Guid id, Guid familyId, DataRequestKind kind, byte[] requester, DateTime receivedAt)
        : base(tenantId, id) => (FamilyId, Kind, Requester, ReceivedAt, DueAt) = (familyId, kind, requester, receivedAt, receivedAt + Clock);

    private DataRequest()
    {
    }

    public Guid FamilyId { get; private set; }

    public DataRequestKind Kind { get; private set; }

    public DataRequestState State { get; private set; } = DataRequestState.Open;

    /// <summary>Encrypted under the family's key.</summary>
    public byte[] Requester { get; private set; } = [];

    public DateTime ReceivedAt { get; private set; }

    public DateTime DueAt { get; private set; }

    /// <summary>Encrypted under the family's key.</summary>
    public byte[]? Note { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>Withdrawal, restriction and objection stop processing before anybody decides.</summary>
    public bool Suspends => Kind is DataRequestKind.Withdrawal or DataRequestKind.Restriction or DataRequestKind.Objection or DataRequestKind.Erasure;

    /// <exception cref="BusinessException">It was decided before.</exception>
    public void Decide(bool done, byte[] note, Guid by, DateTime at)
    {
        if (State != DataRequestState.Open) throw new BusinessException("Families:RequestDecided");
        (State, Note, DecidedBy, DecidedAt) = (done ? DataRequestState.Done : DataRequestState.Refused, note, by, at);
    }
}
