using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Domain.Agencies;

/// <summary>A name of an agency, from a day on.</summary>
public sealed class AgencyName : TenantEntity
{
    public const int MaxNameLength = 150;
    public const int MaxShortNameLength = 40;

    internal AgencyName(TenantId tenantId, Guid id, Guid agencyId, DateOnly from, string name, string shortName)
        : base(tenantId, id) => (AgencyId, From, Name, ShortName) = (agencyId, from, name, shortName);

    private AgencyName()
    {
    }

    public Guid AgencyId { get; private set; }

    public DateOnly From { get; private set; }

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    internal void Set(string name, string shortName) => (Name, ShortName) = (name, shortName);
}
