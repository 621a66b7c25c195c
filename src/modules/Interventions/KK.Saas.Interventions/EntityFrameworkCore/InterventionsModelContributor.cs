using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class InterventionsModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
    }
}
