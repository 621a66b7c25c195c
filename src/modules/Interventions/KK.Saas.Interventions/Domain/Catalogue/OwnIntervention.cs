using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Catalogue;

namespace KK.Saas.Interventions.Domain.Catalogue;

/// <summary>An intervention that a city added for itself.</summary>
public sealed class OwnIntervention : TenantEntity
{
    public OwnIntervention(TenantId tenantId, Guid id, int number, InterventionInput content, Guid? agencyId)
        : base(tenantId, id) => (Number, Content, AgencyId) = (number, content, agencyId);

    private OwnIntervention()
    {
    }

    /// <summary>From 1 in each city.</summary>
    public int Number { get; private set; }

    public InterventionInput Content { get; private set; } = null!;

    public IReadOnlyList<InterventionEffect> Effects { get; private set; } = [];

    public Guid? AgencyId { get; private set; }

    public DateTime? RetiredAtUtc { get; private set; }

    public void Change(InterventionInput content, Guid? agencyId)
    {
        Effects = Effect.Within(Effects, content.IndicatorCodes);
        (Content, AgencyId) = (content, agencyId);
    }

    public void SetEffects(IReadOnlyList<InterventionEffect> effects) => Effects = effects;

    public void Retire(bool isRetired, DateTime now) => RetiredAtUtc = isRetired ? RetiredAtUtc ?? now : null;
}
