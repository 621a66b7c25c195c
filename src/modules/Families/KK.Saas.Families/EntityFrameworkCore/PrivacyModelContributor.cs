using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Families.EntityFrameworkCore;

/// <summary>Maps requests, consents and breaches.</summary>
public sealed class PrivacyModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<DataRequest>(request =>
        {
            request.ToTable("data_requests");
            request.Ignore(r => r.Suspends);
            request.HasIndex(r => new { r.TenantId, r.State, r.DueAt });
            request.HasIndex(r => new { r.TenantId, r.FamilyId });
        });
        builder.Entity<ConsentRecord>(consent =>
        {
            consent.ToTable("consent_records");
            consent.Property(c => c.Wording).HasMaxLength(ConsentRecord.MaxWordingLength);
            consent.HasIndex(c => new { c.TenantId, c.FamilyId });
        });
        builder.Entity<Breach>(breach =>
        {
            breach.ToTable("breaches");
            breach.Property(b => b.Data).HasMaxLength(Breach.MaxDataLength);
            breach.Property(b => b.How).HasMaxLength(Breach.MaxTextLength);
            breach.Property(b => b.Handling).HasMaxLength(Breach.MaxTextLength);
            breach.Ignore(b => b.DueAt);
            breach.Ignore(b => b.IsOpen);
        });
        builder.Entity<PublishedPrivacyCount>(count =>
        {
            count.ToTable("published_privacy_counts");
            count.HasKey(c => c.Region);
        });
    }
}
