using KK.Saas.EntityFrameworkCore;
using KK.Saas.Scoring.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Scoring.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class ScoringModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder) => builder.Entity<Score>(score =>
    {
        score.ToTable("scores");
        score.Property(s => s.Dimensions).HasMaxLength(Score.MaxDimensionsLength);
        score.HasIndex(s => new { s.TenantId, s.FamilyId, s.Period }).IsUnique();
        score.HasIndex(s => new { s.TenantId, s.Period, s.Region });
    });
}
