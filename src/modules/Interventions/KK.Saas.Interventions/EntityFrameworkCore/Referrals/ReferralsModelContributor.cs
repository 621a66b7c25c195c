using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Referrals;

/// <summary>Maps referrals and what families got by them.</summary>
public sealed class ReferralsModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Referral>(referral =>
        {
            referral.ToTable("referrals");
            referral.Property(r => r.Version).IsConcurrencyToken();
            referral.HasOne<Agency>().WithMany().HasForeignKey(r => new { r.TenantId, r.AgencyId }).OnDelete(DeleteBehavior.Restrict);
            referral.HasMany(r => r.Steps).WithOne().HasForeignKey(s => new { s.TenantId, s.ReferralId });
            referral.HasIndex(r => new { r.TenantId, r.FamilyId });
            referral.HasIndex(r => new { r.TenantId, r.AgencyId, r.State, r.SentOn });
            referral.HasIndex(r => new { r.TenantId, r.Region, r.State, r.SentOn });
        });
        builder.Entity<ReferralStep>().ToTable("referral_steps");
        builder.Entity<FamilyService>(service =>
        {
            service.ToTable("family_services");
            service.HasOne<Agency>().WithMany().HasForeignKey(s => new { s.TenantId, s.AgencyId }).OnDelete(DeleteBehavior.Restrict);
            service.HasOne<Referral>().WithMany().HasForeignKey(s => new { s.TenantId, s.ReferralId });
            service.HasIndex(s => new { s.TenantId, s.ReferralId }).IsUnique();
            service.HasIndex(s => new { s.TenantId, s.FamilyId, s.Day });
        });
    }
}
