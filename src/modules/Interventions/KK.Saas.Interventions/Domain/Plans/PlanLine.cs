using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
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

    private readonly List<PlanLineTarget> _targets = [];

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

    /// <summary>Goes up with each change.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<PlanLineTarget> Targets => _targets;

    /// <summary>Takes over what was checked; targets are set apart.</summary>
    public void Describe(PlanLineInput input)
    {
        Revision++;
        (AgencyId, InterventionId, Title, Year) = (input.AgencyId, input.InterventionId, input.Title, input.Year);
        (FirstQuarter, LastQuarter, TargetFamilies, Pagu, Fund) = (input.FirstQuarter, input.LastQuarter, input.TargetFamilies, input.Pagu, input.Fund);
        (SubActivityCode, PersonInCharge) = (input.SubActivityCode, input.PersonInCharge);
    }

    /// <summary>Takes over the targets; one that stays keeps the share from which it began.</summary>
    /// <param name="targets">At most one an indicator.</param>
    /// <param name="now">The share of an indicator as every reader of the plan may see it.</param>
    public void SetTargets(IReadOnlyList<PlanTarget> targets, Func<string, decimal?> now)
    {
        _targets.RemoveAll(t => targets.All(x => x.IndicatorCode != t.IndicatorCode));
        foreach (var target in targets)
        {
            var stored = _targets.Find(t => t.IndicatorCode == target.IndicatorCode);
            if (stored is null) _targets.Add(stored = new PlanLineTarget(TenantId, EntityId.New(), Id, target.IndicatorCode, now(target.IndicatorCode)));
            stored.Set(target.Percent);
        }
    }

    /// <summary>Families that it shall reach are at least those that were chosen by name.</summary>
    public void AimAt(int named) => (Revision, TargetFamilies) = (Revision + 1, Math.Max(TargetFamilies, named));

    /// <summary>As it was given.</summary>
    public PlanLineInput ToInput() => new(AgencyId, InterventionId, Title, Year, FirstQuarter, LastQuarter, TargetFamilies, Pagu, Fund, SubActivityCode, PersonInCharge)
    {
        Targets = [.. _targets.OrderBy(t => t.IndicatorCode, StringComparer.Ordinal).Select(t => new PlanTarget(t.IndicatorCode, t.Percent) { Now = t.Now })],
    };
}
