using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Regions.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class RegionsModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
    }
}
