using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Domain.Plans;

/// <summary>A planned activity of one agency in one fiscal year of a plan.</summary>
public sealed class PlanLine : TenantEntity, IAreaScoped
{
    public const int MaxTitleLength = 200;
    public const int MaxPersonLength = 100;
    public const int MaxCodeLength = 20;

    public PlanLine(TenantId tenantId, Guid id, Guid planId, RegionCode region, Guid agencyId)
        : base(tenantId, id) => (PlanId, Region, AgencyId) = (planId, region, agencyId);

    private PlanLine()
    {
    }

    public Guid PlanId { get; private set; }

    /// <summary>The kelurahan or desa of the plan.</summary>
    public RegionCode Region { get; private set; }

    public Guid AgencyId { get; private set; }

    /// <summary>Of the catalogue: the province's entry or an own one.</summary>
    public Guid InterventionId { get; private set; }

    public string Title { get; private set; } = "";

    public FiscalYear Year { get; private set; }

    public Quarter FirstQuarter { get; private set; } = Quarter.I;

    public Quarter LastQuarter { get; private set; } = Quarter.IV;

    /// <summary>How many families it shall reach.</summary>
    public int TargetFamilies { get; private set; }

    /// <summary>Ceiling in whole rupiah.</summary>
    public long Pagu { get; private set; }

    public FundSource Fund { get; private set; } = FundSource.CityBudget;

    /// <summary>SIPD code of the sub-kegiatan; empty where there is none.</summary>
    public string SubActivityCode { get; private set; } = "";

    public string PersonInCharge { get; private set; } = "";

    /// <summary>Takes over what was checked.</summary>
    public void Describe(PlanLineInput input)
    {
        (AgencyId, InterventionId, Title, Year) = (input.AgencyId, input.InterventionId, input.Title, input.Year);
        (FirstQuarter, LastQuarter, TargetFamilies, Pagu, Fund) = (input.FirstQuarter, input.LastQuarter, input.TargetFamilies, input.Pagu, input.Fund);
        (SubActivityCode, PersonInCharge) = (input.SubActivityCode, input.PersonInCharge);
    }
}
