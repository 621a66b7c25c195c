using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Plans;
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
            activity.Property(a => a.Title).HasMaxLength(Activity.MaxTitleLength);
            activity.Property(a => a.Text).HasMaxLength(Activity.MaxTextLength);
            activity.Property(a => a.Place).HasMaxLength(Activity.MaxPlaceLength);
            activity.HasOne<Agency>().WithMany().HasForeignKey(a => new { a.TenantId, a.AgencyId }).OnDelete(DeleteBehavior.Restrict);
            activity.HasOne<PlanLine>().WithMany().HasForeignKey(a => new { a.TenantId, a.PlanLineId }).OnDelete(DeleteBehavior.Restrict);
            activity.HasIndex(a => new { a.TenantId, a.Day, a.Region });
        });
        builder.Entity<ActivityFamily>(family =>
        {
            family.ToTable("activity_families");
            family.HasOne<Activity>().WithMany().HasForeignKey(f => new { f.TenantId, f.ActivityId });
            family.HasIndex(f => new { f.TenantId, f.ActivityId, f.FamilyId }).IsUnique();
            family.HasIndex(f => new { f.TenantId, f.FamilyId });
        });
    }
}
