using KK.Saas.EntityFrameworkCore;
using KK.Saas.Regions.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Regions.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class RegionsModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Region>(region =>
        {
            region.ToTable("regions");
            region.HasKey(r => r.Code);
            region.Property(r => r.Name).HasMaxLength(Region.MaxNameLength);
            region.Property(r => r.Source).HasMaxLength(Region.MaxSourceLength);
            region.HasOne<Region>().WithMany().HasForeignKey(r => r.ParentCode).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<PovertyLine>(line =>
        {
            line.ToTable("poverty_lines");
            line.HasKey(l => new { l.Region, l.Year, l.Edition });
            line.Property(l => l.Edition).HasMaxLength(PovertyLine.MaxEditionLength);
            line.Property(l => l.Source).HasMaxLength(PovertyLine.MaxSourceLength);
            line.Property(l => l.Confidence).HasMaxLength(PovertyLine.MaxConfidenceLength);
            line.HasOne<Region>().WithMany().HasForeignKey(l => l.Region).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
