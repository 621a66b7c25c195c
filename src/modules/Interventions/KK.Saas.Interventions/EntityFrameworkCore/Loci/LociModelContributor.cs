using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Loci;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Loci;

/// <summary>Maps loci.</summary>
public sealed class LociModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder) => builder.Entity<Locus>(locus =>
    {
        locus.ToTable("loci");
        locus.HasIndex(l => new { l.TenantId, l.Year, l.Region }).IsUnique();
    });
}
