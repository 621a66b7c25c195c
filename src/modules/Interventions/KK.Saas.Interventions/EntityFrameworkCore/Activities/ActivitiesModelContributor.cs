using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.EntityFrameworkCore.Teams;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Activities;

/// <summary>Maps activity reports.</summary>
public sealed class ActivitiesModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Activity>(activity =>
        {
            activity.ToTable("activities");
            activity.Ignore(a => a.Year);
            activity.Ignore(a => a.IsOpen);
            activity.Ignore(a => a.IsAccepted);
            activity.Property(a => a.Title).HasMaxLength(Activity.MaxTitleLength);
            activity.Property(a => a.Text).HasMaxLength(Activity.MaxTextLength);
            activity.Property(a => a.Place).HasMaxLength(Activity.MaxPlaceLength);
            activity.Property(a => a.TaskText).HasMaxLength(Activity.MaxNoteLength);
            activity.Property(a => a.History).HasJsonConversion();
            activity.Property(a => a.Version).IsConcurrencyToken();
            activity.HasOne<Agency>().WithMany().HasForeignKey(a => new { a.TenantId, a.AgencyId }).OnDelete(DeleteBehavior.Restrict);
            activity.HasOne<PlanLine>().WithMany().HasForeignKey(a => new { a.TenantId, a.PlanLineId }).OnDelete(DeleteBehavior.Restrict);
            activity.HasIndex(a => new { a.TenantId, a.Day, a.Region });
            activity.HasIndex(a => new { a.TenantId, a.Day, a.Id });
            activity.HasIndex(a => new { a.TenantId, a.State });
        });
        builder.Entity<ActivityFamily>(family =>
        {
            family.ToTable("activity_families");
            family.HasOne<Activity>().WithMany().HasForeignKey(f => new { f.TenantId, f.ActivityId });
            family.HasIndex(f => new { f.TenantId, f.ActivityId, f.FamilyId }).IsUnique();
            family.HasIndex(f => new { f.TenantId, f.FamilyId });
        });
        builder.Entity<QuarterReport>(report =>
        {
            report.ToTable("quarter_reports");
            report.Property(r => r.Narrative).HasMaxLength(QuarterReport.MaxNarrativeLength);
            report.Property(r => r.Correction).HasMaxLength(QuarterReport.MaxCorrectionLength);
            report.Property(r => r.Version).IsConcurrencyToken();
            report.HasOne<Agency>().WithMany().HasForeignKey(r => new { r.TenantId, r.AgencyId }).OnDelete(DeleteBehavior.Restrict);
            report.HasIndex(r => new { r.TenantId, r.AgencyId, r.Year, r.Quarter }).IsUnique();
        });
    }
}
