using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Activities;

namespace KK.Saas.Interventions.Domain.Activities;

/// <summary>An activity that an agency did, as it was reported.</summary>
public sealed class Activity : TenantEntity, IAreaScoped
{
    public const int MaxTitleLength = 200;
    public const int MaxTextLength = 2000;
    public const int MaxPlaceLength = 200;

    public Activity(TenantId tenantId, Guid id, Guid agencyId, RegionCode region, DateOnly day)
        : base(tenantId, id) => (AgencyId, Region, Day) = (agencyId, region, day);

    private Activity()
    {
    }

    public Guid AgencyId { get; private set; }

    /// <summary>Where it was done.</summary>
    public RegionCode Region { get; private set; }

    public DateOnly Day { get; private set; }

    public FiscalYear Year => FiscalYear.Of(Day);

    /// <summary>The planned activity that it carries out; null when it was not planned.</summary>
    public Guid? PlanLineId { get; private set; }

    public Guid? InterventionId { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string Place { get; private set; } = "";

    public int FamiliesReached { get; private set; }

    public int PeopleReached { get; private set; }

    /// <summary>Money spent, in whole rupiah.</summary>
    public long Amount { get; private set; }

    public ActivityState State { get; private set; } = ActivityState.Reported;

    public Guid ReportedBy { get; private set; }

    public DateTime ReportedAt { get; private set; }
}
