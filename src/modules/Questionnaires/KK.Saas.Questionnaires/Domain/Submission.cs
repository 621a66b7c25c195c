using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>A stored visit: answers as they were given, or a refusal, an empty house, a move.</summary>
public sealed class Submission : TenantEntity, IAreaScoped
{
    public const int MaxInstanceIdLength = 100;
    public const int MaxNoteLength = 500;

    public Submission(TenantId tenantId, Guid id, AnswerDraft draft, VisitOutcome outcome, byte[] answers, Guid submittedBy, DateTime nowUtc)
        : this(tenantId, id, draft.FamilyId, draft.Region, draft.Period, draft.InstrumentId, draft.InstanceId, outcome, answers, submittedBy, nowUtc)
    {
    }

    public Submission(
        TenantId tenantId, Guid id, Guid familyId, RegionCode region, PeriodId period, Guid instrumentId, string instanceId,
        VisitOutcome outcome, byte[] answers, Guid submittedBy, DateTime nowUtc)
        : base(tenantId, id)
    {
        (FamilyId, Region, Period, InstrumentId, InstanceId) = (familyId, region, period, instrumentId, instanceId);
        (Outcome, Answers, SubmittedBy, SubmittedAtUtc) = (outcome, answers, submittedBy, nowUtc);
    }

    private Submission()
    {
    }

    public Guid FamilyId { get; private set; }

    public RegionCode Region { get; private set; }

    public PeriodId Period { get; private set; }

    public Guid InstrumentId { get; private set; }

    public string InstanceId { get; private set; } = "";

    public VisitOutcome Outcome { get; private set; }

    /// <summary>Encrypted under the family's key; empty where nothing was answered.</summary>
    public byte[] Answers { get; private set; } = [];

    public Guid SubmittedBy { get; private set; }

    public DateTime SubmittedAtUtc { get; private set; }

    /// <summary>The one of the family and period that counts.</summary>
    public bool IsCurrent { get; private set; } = true;

    /// <summary>What a person can read out: the last ten characters of the id, which are its random part.</summary>
    public string Receipt => Id.ToString("N")[^10..].ToUpperInvariant();

    public SubmissionState State { get; private set; } = SubmissionState.Submitted;

    public SubmissionOddities Oddities { get; private set; }

    /// <summary>0 for what strikes, which is reviewed first; 1 for the rest. Stored, so that an index gives the queue in its order.</summary>
    public int ReviewOrder { get; private set; } = 1;

    /// <summary>What the reviewer wrote, encrypted under the family's key; null unless it was returned.</summary>
    public byte[]? Note { get; private set; }

    public Guid? ReviewedBy { get; private set; }

    public DateTime? ReviewedAtUtc { get; private set; }

    public void Supersede() => IsCurrent = false;

    public void Notice(SubmissionOddities oddities) => (Oddities, ReviewOrder) = (oddities, oddities == SubmissionOddities.None ? 1 : 0);

    /// <summary>False when it was approved before.</summary>
    /// <exception cref="BusinessException">It was returned or replaced.</exception>
    public bool Approve(Guid by, DateTime nowUtc)
    {
        if (State == SubmissionState.Approved) return false;
        RequireWaiting();
        (State, ReviewedBy, ReviewedAtUtc) = (SubmissionState.Approved, by, nowUtc);
        return true;
    }

    /// <summary>False when it was returned before. An approved one can be returned as well: an error may show late.</summary>
    /// <exception cref="BusinessException">It was replaced.</exception>
    public bool Return(byte[] note, Guid by, DateTime nowUtc)
    {
        if (State == SubmissionState.Returned) return false;
        if (!IsCurrent) throw new BusinessException("Questionnaires:NotWaiting");
        (State, Note, ReviewedBy, ReviewedAtUtc) = (SubmissionState.Returned, note, by, nowUtc);
        return true;
    }

    private void RequireWaiting()
    {
        if (State != SubmissionState.Submitted || !IsCurrent) throw new BusinessException("Questionnaires:NotWaiting");
    }
}
