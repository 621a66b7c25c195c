using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore.DataProtection;

public sealed class ProtectionKeyModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder) => builder.Entity<ProtectionKey>(key =>
    {
        key.ToTable("protection_keys");
        key.HasKey(k => k.Id);
        key.Property(k => k.Id).ValueGeneratedNever();
        key.Property(k => k.Name).HasMaxLength(ProtectionKey.MaxNameLength);
        key.HasIndex(k => k.Name).IsUnique();
    });
}
