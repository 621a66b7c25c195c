using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Scoring.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class ScoringModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
    }
}
