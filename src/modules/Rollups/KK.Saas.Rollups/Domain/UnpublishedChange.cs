using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>
/// A family whose answer changed since figures were last published. Figures are published anew only when at least
/// <see cref="SmallCells.Least"/> families changed in them: the difference between two days is then no single family.
/// </summary>
public sealed class UnpublishedChange : TenantEntity, IAreaScoped
{
    public UnpublishedChange(TenantId tenantId, Guid id, PeriodId period, Guid familyId, RegionCode region)
        : base(tenantId, id) => (Period, FamilyId, Region) = (period, familyId, region);

    private UnpublishedChange()
    {
    }

    public PeriodId Period { get; private set; }

    public Guid FamilyId { get; private set; }

    public RegionCode Region { get; private set; }

    /// <summary>The sums were made anew since: what is published of them has it.</summary>
    public bool IsInSums { get; private set; }

    /// <summary>Not yet in the published figures of the kabupaten/kota.</summary>
    public bool ForRegency { get; private set; }

    /// <summary>Not yet in the published ones of the kelurahan.</summary>
    public bool ForVillage { get; private set; }

    /// <summary>Groups whose figures do not have it yet, be it that the family came in or left.</summary>
    public GroupSet ForGroups { get; private set; }

    public bool IsDone => !ForRegency && !ForVillage && ForGroups.Bits == 0;

    public void Touch(GroupSet groups) => (IsInSums, ForRegency, ForVillage, ForGroups) = (false, true, true, ForGroups.With(groups));

    public void PublishedForVillage() => ForVillage = false;

    public void PublishedFor(FamilyGroup group) => ForGroups = new GroupSet(ForGroups.Bits & ~GroupSet.Bit(group));
}
