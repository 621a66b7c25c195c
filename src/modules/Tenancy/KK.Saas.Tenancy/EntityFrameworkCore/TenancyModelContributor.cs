using KK.Saas.EntityFrameworkCore;
using KK.Saas.Tenancy.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Tenancy.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class TenancyModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Tenant>(tenant =>
        {
            tenant.ToTable("tenants");
            tenant.HasKey(t => t.Id);
            tenant.Property(t => t.Id).ValueGeneratedNever();
            tenant.Property(t => t.Name).HasMaxLength(Tenant.MaxNameLength);
            tenant.Property(t => t.SuspensionReason).HasMaxLength(Tenant.MaxReasonLength);
            tenant.HasIndex(t => t.Region).IsUnique();
        });
        builder.Entity<TenantSetting>(setting =>
        {
            setting.ToTable("tenant_settings");
            setting.Property(s => s.Name).HasMaxLength(TenantSetting.MaxNameLength);
            setting.Property(s => s.Value).HasMaxLength(TenantSetting.MaxValueLength);
            setting.HasIndex(s => new { s.TenantId, s.Name }).IsUnique();
        });
        builder.Entity<HostSetting>(setting =>
        {
            setting.ToTable("host_settings");
            setting.HasKey(s => s.Name);
            setting.Property(s => s.Name).HasMaxLength(HostSetting.MaxNameLength);
            setting.Property(s => s.Value).HasMaxLength(HostSetting.MaxValueLength);
        });
    }
}
