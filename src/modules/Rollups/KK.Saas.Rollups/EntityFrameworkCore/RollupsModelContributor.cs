using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Rollups.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class RollupsModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
    }
}
