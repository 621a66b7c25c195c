using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Agencies;

namespace KK.Saas.Interventions.Domain.Agencies;

/// <summary>
/// A body that takes part: SKPD, vertical agency or community body. Offices are renamed and merged; what they did stays
/// theirs, under the name that they had then.
/// </summary>
public sealed class Agency : TenantEntity
{
    public const int MaxAffairsLength = 100;

    private readonly List<AgencyName> _names = [];

    public Agency(TenantId tenantId, Guid id, AgencyKind kind, DateOnly validFrom)
        : base(tenantId, id) => (Kind, ValidFrom) = (kind, validFrom);

    private Agency()
    {
    }

    public AgencyKind Kind { get; private set; }

    /// <summary>Codes of its urusan (bidang), such as "1.02;2.14"; empty for bodies without one.</summary>
    public string Affairs { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Its last day; null while it exists.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The agency that took over its work.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <summary>From the oldest.</summary>
    public IReadOnlyList<AgencyName> Names => _names;

    public bool ExistsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>The name in force on a day; the first one before it had any.</summary>
    public AgencyName NameOn(DateOnly day) => _names.OrderBy(n => n.From).LastOrDefault(n => n.From <= day) ?? _names.OrderBy(n => n.From).First();

    public void Describe(AgencyKind kind, string affairs) => (Kind, Affairs) = (kind, affairs);

    /// <summary>A name from a day on; a name of the same day is replaced.</summary>
    public void Rename(Guid nameId, DateOnly from, string name, string shortName)
    {
        if (_names.Find(n => n.From == from) is { } same) same.Set(name, shortName);
        else _names.Add(new AgencyName(TenantId, nameId, Id, from, name, shortName));
    }

    public void Close(DateOnly lastDay, Guid? successor) => (ValidTo, SuccessorId) = (lastDay, successor);

    public void Reopen() => (ValidTo, SuccessorId) = (null, null);
}
