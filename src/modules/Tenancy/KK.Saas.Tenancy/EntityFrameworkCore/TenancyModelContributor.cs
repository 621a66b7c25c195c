using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Tenancy.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class TenancyModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
    }
}
