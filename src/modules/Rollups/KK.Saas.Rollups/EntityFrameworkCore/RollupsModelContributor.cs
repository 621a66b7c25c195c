using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KK.Saas.Rollups.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class RollupsModelContributor : IModelContributor
{
    private static readonly ValueConverter<GroupSet, int> Groups = new(g => g.Bits, bits => new GroupSet(bits));

    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<FamilyFact>(fact =>
        {
            fact.ToTable("family_facts");
            fact.Property(f => f.Groups).HasConversion(Groups);
            fact.Property(f => f.Dimensions).HasMaxLength(FamilyFact.MaxDimensionsLength);
            fact.HasIndex(f => new { f.TenantId, f.Period, f.FamilyId }).IsUnique();
            fact.HasIndex(f => new { f.TenantId, f.Period, f.Region });
        });
        builder.Entity<DirtyVillage>(mark => mark.ToTable("dirty_villages"));
        builder.Entity<VillageSum>(sum =>
        {
            sum.ToTable("village_sums");
            sum.Ignore(s => s.Figures);
            sum.HasIndex(s => new { s.TenantId, s.Period, s.Region, s.Group }).IsUnique();
        });
        builder.Entity<UnpublishedChange>(change =>
        {
            change.ToTable("unpublished_changes");
            change.Property(c => c.ForGroups).HasConversion(Groups);
            change.Ignore(c => c.IsDone);
            change.HasIndex(c => new { c.TenantId, c.Period, c.FamilyId }).IsUnique();
        });
        builder.Entity<SumCheck>(check =>
        {
            check.ToTable("sum_checks");
            check.Property(c => c.Differences).HasMaxLength(SumCheck.MaxDifferencesLength);
            check.HasIndex(c => new { c.TenantId, c.CheckedAtUtc });
        });
        builder.Entity<PublishedFigures>(figures =>
        {
            figures.ToTable("published_figures");
            figures.Property(f => f.Id).ValueGeneratedNever();
            figures.Ignore(f => f.IsRounded);
            figures.Ignore(f => f.HasDetails);
            figures.HasIndex(f => new { f.SurveyYear, f.Group, f.Region }).IsUnique();
            figures.HasIndex(f => new { f.SurveyYear, f.Group, f.Level, f.Regency });
        });
    }
}
