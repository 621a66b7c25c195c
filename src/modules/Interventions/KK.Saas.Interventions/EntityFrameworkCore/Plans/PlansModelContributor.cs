using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Plans;

/// <summary>Maps plans, their lines and versions, and the ceilings of agencies.</summary>
public sealed class PlansModelContributor : IModelContributor
{
    private const int MaxIndicatorLength = 20;
    private const int PercentDigits = 5;

    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Plan>(plan =>
        {
            plan.ToTable("plans");
            plan.Ignore(p => p.LastYear);
            plan.Ignore(p => p.NextSteps);
            plan.Property(p => p.Version).IsConcurrencyToken();
            plan.HasOne<Locus>().WithMany().HasForeignKey(p => new { p.TenantId, p.LocusId }).OnDelete(DeleteBehavior.Restrict);
            plan.HasIndex(p => new { p.TenantId, p.LocusId, p.FirstYear }).IsUnique();
        });
        MapLines(builder);
        builder.Entity<PlanVersion>(version =>
        {
            version.ToTable("plan_versions");
            version.Property(v => v.Note).HasMaxLength(PlanVersion.MaxNoteLength);
            version.Property(v => v.Decree).HasMaxLength(PlanVersion.MaxDecreeLength);
            version.Property(v => v.ByName).HasMaxLength(PlanVersion.MaxNameLength);
            version.HasOne<Plan>().WithMany().HasForeignKey(v => new { v.TenantId, v.PlanId });
            version.HasIndex(v => new { v.TenantId, v.PlanId, v.Number }).IsUnique();
        });
        builder.Entity<AgencyCeiling>(ceiling =>
        {
            ceiling.ToTable("agency_ceilings");
            ceiling.HasOne<Agency>().WithMany().HasForeignKey(c => new { c.TenantId, c.AgencyId });
            ceiling.HasIndex(c => new { c.TenantId, c.AgencyId, c.Year, c.Kind }).IsUnique();
        });
    }

    private static void MapLines(ModelBuilder builder)
    {
        builder.Entity<PlanLine>(line =>
        {
            line.ToTable("plan_lines");
            line.Property(l => l.Title).HasMaxLength(PlanLine.MaxTitleLength);
            line.Property(l => l.SubActivityCode).HasMaxLength(PlanLine.MaxCodeLength);
            line.Property(l => l.PersonInCharge).HasMaxLength(PlanLine.MaxPersonLength);
            line.Property(l => l.Revision).IsConcurrencyToken();
            line.HasOne<Plan>().WithMany().HasForeignKey(l => new { l.TenantId, l.PlanId });
            line.HasOne<Agency>().WithMany().HasForeignKey(l => new { l.TenantId, l.AgencyId }).OnDelete(DeleteBehavior.Restrict);
            line.HasMany(l => l.Targets).WithOne().HasForeignKey(t => new { t.TenantId, t.LineId });
            line.HasIndex(l => new { l.TenantId, l.Year, l.AgencyId });
        });
        builder.Entity<PlanLineTarget>(target =>
        {
            target.ToTable("plan_line_targets");
            target.Property(t => t.IndicatorCode).HasMaxLength(MaxIndicatorLength);
            target.Property(t => t.Now).HasPrecision(PercentDigits, 2);
            target.HasIndex(t => new { t.TenantId, t.LineId, t.IndicatorCode }).IsUnique();
        });
        builder.Entity<PlanLineFamily>(family =>
        {
            family.ToTable("plan_line_families");
            family.HasOne<PlanLine>().WithMany().HasForeignKey(f => new { f.TenantId, f.LineId });
            family.HasIndex(f => new { f.TenantId, f.LineId, f.FamilyId }).IsUnique();
            family.HasIndex(f => new { f.TenantId, f.FamilyId });
        });
    }
}
