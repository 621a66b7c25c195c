using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Rollups.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class RollupsModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<FamilyFact>(fact =>
        {
            fact.ToTable("family_facts");
            fact.Property(f => f.Dimensions).HasMaxLength(FamilyFact.MaxDimensionsLength);
            fact.HasIndex(f => new { f.TenantId, f.Period, f.FamilyId }).IsUnique();
            fact.HasIndex(f => new { f.TenantId, f.Period, f.Region });
        });
        builder.Entity<DirtyVillage>(mark => mark.ToTable("dirty_villages"));
        builder.Entity<VillageSum>(sum =>
        {
            sum.ToTable("village_sums");
            sum.Ignore(s => s.Figures);
            sum.HasIndex(s => new { s.TenantId, s.Period, s.Region }).IsUnique();
        });
        builder.Entity<PublishedRegency>(regency =>
        {
            regency.ToTable("published_regencies");
            regency.Property(r => r.Id).ValueGeneratedNever();
            regency.HasIndex(r => new { r.Region, r.SurveyYear }).IsUnique();
            regency.HasMany(r => r.Cells).WithOne().HasForeignKey(c => c.PublishedRegencyId);
        });
        builder.Entity<PublishedCell>(cell =>
        {
            cell.ToTable("published_cells");
            cell.Property(c => c.Id).ValueGeneratedNever();
        });
    }
}
