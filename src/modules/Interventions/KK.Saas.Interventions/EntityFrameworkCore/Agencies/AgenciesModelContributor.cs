using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Agencies;

/// <summary>Maps agencies, their names and their people.</summary>
public sealed class AgenciesModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Agency>(agency =>
        {
            agency.ToTable("agencies");
            agency.Property(a => a.Affairs).HasMaxLength(Agency.MaxAffairsLength);
            agency.HasOne<Agency>().WithMany().HasForeignKey(a => new { a.TenantId, a.SuccessorId }).OnDelete(DeleteBehavior.Restrict);
            agency.HasMany(a => a.Names).WithOne().HasForeignKey(n => new { n.TenantId, n.AgencyId });
        });
        builder.Entity<AgencyName>(name =>
        {
            name.ToTable("agency_names");
            name.Property(n => n.Name).HasMaxLength(AgencyName.MaxNameLength);
            name.Property(n => n.ShortName).HasMaxLength(AgencyName.MaxShortNameLength);
            name.HasIndex(n => new { n.TenantId, n.AgencyId, n.From }).IsUnique();
        });
        builder.Entity<AgencyMember>(member =>
        {
            member.ToTable("agency_members");
            member.HasOne<Agency>().WithMany().HasForeignKey(m => new { m.TenantId, m.AgencyId });
            member.HasIndex(m => new { m.TenantId, m.UserId, m.AgencyId }).IsUnique();
            member.HasIndex(m => new { m.TenantId, m.AgencyId }).IsUnique().HasFilter("is_head").HasDatabaseName("ix_agency_members_head");
        });
    }
}
