using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Families.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class FamiliesModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
    }
}
