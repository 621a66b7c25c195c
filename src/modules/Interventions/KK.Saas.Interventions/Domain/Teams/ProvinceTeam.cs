using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Domain.Teams;

/// <summary>The TPK2D of the province.</summary>
public sealed class ProvinceTeam : TeamDecree, IHostOwned
{
    public ProvinceTeam(Guid id)
        : base(id)
    {
    }

    private ProvinceTeam()
    {
    }
}
