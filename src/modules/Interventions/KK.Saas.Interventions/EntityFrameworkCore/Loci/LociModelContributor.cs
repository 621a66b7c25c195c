using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Loci;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Loci;

/// <summary>Maps loci and the choices that led to them.</summary>
public sealed class LociModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Locus>(locus =>
        {
            locus.ToTable("loci");
            locus.Ignore(l => l.CanBeWithdrawn);
            locus.HasIndex(l => new { l.TenantId, l.Year, l.Region }).IsUnique();
        });
        builder.Entity<LocusChoice>(choice =>
        {
            choice.ToTable("locus_choices");
            choice.Ignore(c => c.Mix);
            choice.Ignore(c => c.Figures);
            choice.Property(c => c.BelowAveragePercent).HasPrecision(5, 2);
            choice.Property(c => c.Reason).HasMaxLength(LocusChoice.MaxReasonLength);
            choice.HasIndex(c => new { c.TenantId, c.Year, c.Region });
        });
    }
}
