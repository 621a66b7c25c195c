using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Plans;

/// <summary>Maps plans and their lines.</summary>
public sealed class PlansModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Plan>(plan =>
        {
            plan.ToTable("plans");
            plan.Ignore(p => p.LastYear);
            plan.HasOne<Locus>().WithMany().HasForeignKey(p => new { p.TenantId, p.LocusId }).OnDelete(DeleteBehavior.Restrict);
            plan.HasIndex(p => new { p.TenantId, p.LocusId, p.FirstYear }).IsUnique();
        });
        builder.Entity<PlanLine>(line =>
        {
            line.ToTable("plan_lines");
            line.Property(l => l.Title).HasMaxLength(PlanLine.MaxTitleLength);
            line.Property(l => l.SubActivityCode).HasMaxLength(PlanLine.MaxCodeLength);
            line.Property(l => l.PersonInCharge).HasMaxLength(PlanLine.MaxPersonLength);
            line.HasOne<Plan>().WithMany().HasForeignKey(l => new { l.TenantId, l.PlanId });
            line.HasOne<Agency>().WithMany().HasForeignKey(l => new { l.TenantId, l.AgencyId }).OnDelete(DeleteBehavior.Restrict);
            line.HasIndex(l => new { l.TenantId, l.Year, l.AgencyId });
        });
        builder.Entity<AgencyCeiling>(ceiling =>
        {
            ceiling.ToTable("agency_ceilings");
            ceiling.HasOne<Agency>().WithMany().HasForeignKey(c => new { c.TenantId, c.AgencyId });
            ceiling.HasIndex(c => new { c.TenantId, c.AgencyId, c.Year, c.Kind }).IsUnique();
        });
    }
}
