using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>Answers on their way; raw answers are personal data and lie encrypted under the family's key.</summary>
public sealed class AnswerDraft : TenantEntity, IAreaScoped
{
    public AnswerDraft(TenantId tenantId, Guid id, Guid familyId, RegionCode region, PeriodId period, Guid instrumentId, byte[] answers, DateTime nowUtc)
        : base(tenantId, id) => (FamilyId, Region, Period, InstrumentId, Answers, CreatedAtUtc, UpdatedAtUtc) = (familyId, region, period, instrumentId, answers, nowUtc, nowUtc);

    private AnswerDraft()
    {
    }

    public Guid FamilyId { get; private set; }

    public RegionCode Region { get; private set; }

    public PeriodId Period { get; private set; }

    public Guid InstrumentId { get; private set; }

    public byte[] Answers { get; private set; } = [];

    /// <summary>Guards against two tabs that write over each other.</summary>
    public int Version { get; private set; }

    public DateTime CreatedAtUtc { get; private set; }

    public DateTime UpdatedAtUtc { get; private set; }

    /// <summary>Filled with a code by the head of family; the enumerator never sees it before it is sent.</summary>
    public bool IsSelfFill { get; init; }

    /// <summary>The id of the submission that it became; a repeat of the sending finds it.</summary>
    public Guid? SubmissionId { get; private set; }

    /// <summary>The client's id of this filling, unique in the tenant.</summary>
    public string InstanceId => $"uuid:{Id:D}";

    public void Keep(byte[] answers, DateTime nowUtc) => (Answers, UpdatedAtUtc, Version) = (answers, nowUtc, Version + 1);

    public void Submitted(Guid submissionId) => (SubmissionId, Version) = (submissionId, Version + 1);
}
