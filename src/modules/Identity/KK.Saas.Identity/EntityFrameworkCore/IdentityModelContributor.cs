using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Identity.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class IdentityModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
    }
}
