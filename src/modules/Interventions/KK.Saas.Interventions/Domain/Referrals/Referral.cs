using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Families;
using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Interventions.Domain.Referrals;

/// <summary>
/// A family that was referred to an agency. What people wrote is encrypted with the family's key, so that erasing the family
/// leaves the counts and nothing that tells who it was.
/// </summary>
public sealed class Referral : TenantEntity, IAreaScoped
{
    public const int MaxNoteLength = 500;
    public const int MaxReasonLength = 300;

    /// <summary>Days in which an agency should serve or refuse. The programme names no term; two weeks let a monthly rakor see what is late.</summary>
    public const int DaysToServe = 14;

    private readonly List<ReferralStep> _steps = [];

    public Referral(TenantId tenantId, Guid id, FamilySummary family, Guid agencyId, Guid interventionId, ReferralField fields)
        : base(tenantId, id) => (FamilyId, Region, AgencyId, InterventionId, Fields) = (family.Id, family.Village, agencyId, interventionId, fields);

    private Referral()
    {
    }

    public Guid FamilyId { get; private set; }

    /// <summary>Where the family lived when it was referred.</summary>
    public RegionCode Region { get; private set; }

    public Guid AgencyId { get; private set; }

    public Guid InterventionId { get; private set; }

    /// <summary>What the agency may see while the referral is open.</summary>
    public ReferralField Fields { get; private set; }

    public ReferralState State { get; private set; } = ReferralState.Sent;

    public DateOnly SentOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Day of the last step.</summary>
    public DateOnly ChangedOn { get; private set; }

    /// <summary>Why the family gets the same again; null when it does not.</summary>
    public byte[]? RepeatReason { get; private set; }

    /// <summary>Goes up with each step, so that two people do not take one at the same moment.</summary>
    public int Version { get; private set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ReferralStep> Steps => _steps;

    public void Send(ReferralStep step)
    {
        Add(step);
        (SentOn, DueOn) = (step.Day, step.Day.AddDays(DaysToServe));
    }

    public void Explain(byte[] repeatReason) => RepeatReason = repeatReason;

    /// <exception cref="BusinessException">"Interventions.Referrals:Step" or ":Day".</exception>
    public void Take(ReferralStep step)
    {
        if (!ReferralFlow.Next(State).Contains(step.State)) throw new BusinessException("Interventions.Referrals:Step");
        if (step.Day < SentOn) throw new BusinessException("Interventions.Referrals:Day");
        Add(step);
    }

    private void Add(ReferralStep step)
    {
        (State, ChangedOn) = (step.State, step.Day);
        Version++;
        _steps.Add(step);
    }
}
