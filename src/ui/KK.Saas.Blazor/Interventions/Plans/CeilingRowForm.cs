using KK.Saas.Interventions.Plans;

namespace KK.Saas.Blazor.Interventions.Plans;

/// <summary>An agency in the form of ceilings: what was shown, and what was typed.</summary>
public sealed class CeilingRowForm
{
    public Guid AgencyId { get; set; }

    public long? OldOriginal { get; set; }

    public long? OldAmended { get; set; }

    public int? OldCapacity { get; set; }

    public long? Original { get; set; }

    public long? Amended { get; set; }

    public int? Capacity { get; set; }

    public CeilingChange ToChange() => new(AgencyId, new(OldOriginal, OldAmended, OldCapacity), new(Original, Amended, Capacity));
}
