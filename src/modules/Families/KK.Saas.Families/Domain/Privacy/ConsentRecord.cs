using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain.Privacy;

/// <summary>A line of a family's consent history.</summary>
public sealed class ConsentRecord : TenantEntity
{
    public const int MaxWordingLength = 60;

    public ConsentRecord(TenantId tenantId, Guid id, Guid familyId, LegalGround ground, ConsentOutcome outcome, string wording, Guid? recordedBy, DateTime at)
        : base(tenantId, id) => (FamilyId, Ground, Outcome, Wording, RecordedBy, At) = (familyId, ground, outcome, wording, recordedBy, at);

    private ConsentRecord()
    {
    }

    public Guid FamilyId { get; private set; }

    public LegalGround Ground { get; private set; }

    public ConsentOutcome Outcome { get; private set; }

    public string Wording { get; private set; } = "";

    public Guid? RecordedBy { get; private set; }

    public DateTime At { get; private set; }
}
