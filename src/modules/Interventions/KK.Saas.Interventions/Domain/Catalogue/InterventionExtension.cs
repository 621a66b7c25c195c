using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Catalogue;

namespace KK.Saas.Interventions.Domain.Catalogue;

/// <summary>What a city says about an entry of the province.</summary>
public sealed class InterventionExtension : TenantEntity
{
    public InterventionExtension(TenantId tenantId, Guid id, Guid interventionId)
        : base(tenantId, id) => InterventionId = interventionId;

    private InterventionExtension()
    {
    }

    public Guid InterventionId { get; private set; }

    public Guid? AgencyId { get; private set; }

    public string Unit { get; private set; } = "";

    public long? UnitCost { get; private set; }

    public int? FamiliesPerUnit { get; private set; }

    public bool IsHidden { get; private set; }

    /// <summary>They stand before the province's effects on the same indicators.</summary>
    public IReadOnlyList<InterventionEffect> Effects { get; private set; } = [];

    public void Change(ExtensionInput input) => (AgencyId, Unit, UnitCost, FamiliesPerUnit, IsHidden) = (input.AgencyId, input.Unit, input.UnitCost, input.FamiliesPerUnit, input.IsHidden);

    public void SetEffects(IReadOnlyList<InterventionEffect> effects) => Effects = effects;

    public ExtensionInput ToInput() => new(AgencyId, Unit, UnitCost, IsHidden) { FamiliesPerUnit = FamiliesPerUnit };
}
