using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;
using KK.Saas.Families.Domain.Recaps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KK.Saas.Families.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class FamiliesModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<TenantKey>().ToTable("tenant_keys");
        builder.Entity<FamilyKey>(key =>
        {
            key.ToTable("family_keys");
            key.Property(k => k.Revision).IsConcurrencyToken();
            key.HasIndex(k => new { k.TenantId, k.TenantKeyVersion });
        });
        builder.Entity<Family>(MapFamily);
        builder.Entity<FamilyMember>(MapMember);
        builder.Entity<FamilyNameKey>(MapNameKey);
        builder.Entity<WelfareRecap>(MapRecap);
    }

    private static void MapFamily(EntityTypeBuilder<Family> family)
    {
        family.ToTable("families");
        family.Property(f => f.Rt).HasMaxLength(HousePlace.RtLength);
        family.Property(f => f.Rw).HasMaxLength(HousePlace.RtLength);
        family.Property(f => f.HouseNumber).HasMaxLength(HousePlace.MaxHouseNumberLength);
        family.Property(f => f.HouseOrder).HasMaxLength(HousePlace.MaxHouseOrderLength);
        family.Property(f => f.CardNumberIndex).HasMaxLength(FamilyNameKey.WordIndexLength);
        family.Property(f => f.DeactivationReason).HasMaxLength(Family.MaxReasonLength);
        family.Property(f => f.Version).IsConcurrencyToken();
        family.Ignore(f => f.Head);
        family.Navigation(f => f.Members).UsePropertyAccessMode(PropertyAccessMode.Field);
        family.HasIndex(f => new { f.TenantId, f.CardNumberIndex }).IsUnique().HasFilter("is_active");
        family.HasIndex(f => new { f.TenantId, f.CardNumberIndex, f.Id }).HasFilter("not is_active");
        family.HasIndex(f => new { f.TenantId, f.Region, f.Rt, f.HouseOrder });
        family.HasIndex(f => new { f.TenantId, f.Rt, f.HouseOrder, f.Id });
    }

    private static void MapMember(EntityTypeBuilder<FamilyMember> member)
    {
        member.ToTable("family_members");
        member.Property(m => m.NikIndex).HasMaxLength(FamilyNameKey.WordIndexLength);
        member.HasOne<Family>().WithMany(f => f.Members)
            .HasForeignKey(m => new { m.TenantId, m.FamilyId }).HasPrincipalKey(f => new { f.TenantId, f.Id }).OnDelete(DeleteBehavior.Restrict);
        member.HasIndex(m => new { m.TenantId, m.NikIndex }).IsUnique().HasFilter("is_active");
        member.HasIndex(m => new { m.TenantId, m.NikIndex, m.Id }).HasFilter("not is_active");
    }

    private static void MapNameKey(EntityTypeBuilder<FamilyNameKey> key)
    {
        key.ToTable("family_name_keys");
        key.Property(k => k.WordIndex).HasMaxLength(FamilyNameKey.WordIndexLength);
        key.HasOne<Family>().WithMany()
            .HasForeignKey(k => new { k.TenantId, k.FamilyId }).HasPrincipalKey(f => new { f.TenantId, f.Id }).OnDelete(DeleteBehavior.Cascade);
        key.HasIndex(k => new { k.TenantId, k.WordIndex, k.FamilyId }).IsUnique();
    }

    private static void MapRecap(EntityTypeBuilder<WelfareRecap> recap)
    {
        recap.ToTable("welfare_recaps");
        recap.Ignore(r => r.Key);
        recap.Ignore(r => r.DesilCounts);
        recap.Property(r => r.DesilText).HasMaxLength(WelfareRecap.MaxDesilTextLength);
        recap.Property(r => r.FileName).HasMaxLength(WelfareRecap.MaxFileNameLength);
        recap.HasIndex(r => new { r.TenantId, r.Year, r.Source, r.Region }).IsUnique();
    }
}
