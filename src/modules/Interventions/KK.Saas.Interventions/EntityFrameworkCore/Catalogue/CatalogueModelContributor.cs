using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Catalogue;

/// <summary>Maps the province's catalogue and what cities add to it.</summary>
public sealed class CatalogueModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Intervention>(intervention =>
        {
            intervention.ToTable("interventions");
            intervention.Property(i => i.Id).ValueGeneratedNever();
            intervention.Property(i => i.Content).IsJson();
            intervention.Property(i => i.Effects).IsJson();
            intervention.HasIndex(i => i.Number).IsUnique();
        });
        builder.Entity<OwnIntervention>(own =>
        {
            own.ToTable("own_interventions");
            own.Property(i => i.Content).IsJson();
            own.Property(i => i.Effects).IsJson();
            own.HasOne<Agency>().WithMany().HasForeignKey(i => new { i.TenantId, i.AgencyId }).OnDelete(DeleteBehavior.Restrict);
            own.HasIndex(i => new { i.TenantId, i.Number }).IsUnique();
        });
        builder.Entity<InterventionExtension>(extension =>
        {
            extension.ToTable("intervention_extensions");
            extension.Property(e => e.Unit).HasMaxLength(InterventionRules.MaxUnitLength);
            extension.Property(e => e.Effects).IsJson();
            extension.HasOne<Intervention>().WithMany().HasForeignKey(e => e.InterventionId).OnDelete(DeleteBehavior.Restrict);
            extension.HasOne<Agency>().WithMany().HasForeignKey(e => new { e.TenantId, e.AgencyId }).OnDelete(DeleteBehavior.Restrict);
            extension.HasIndex(e => new { e.TenantId, e.InterventionId }).IsUnique();
        });
    }
}
