using KK.Saas.EntityFrameworkCore;
using KK.Saas.Regions.Boundaries;
using KK.Saas.Regions.Domain.Boundaries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KK.Saas.Regions.EntityFrameworkCore.Boundaries;

/// <summary>Maps boundaries of both sides.</summary>
public sealed class BoundariesModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<TenantBoundaryUpload>(upload =>
        {
            upload.ToTable("boundary_uploads");
            upload.HasKey(u => new { u.TenantId, u.Id });
            MapUpload(upload);
        });
        builder.Entity<ProvinceBoundaryUpload>(upload =>
        {
            upload.ToTable("province_boundary_uploads");
            upload.HasKey(u => u.Id);
            MapUpload(upload);
        });
        builder.Entity<TenantBoundary>(boundary =>
        {
            boundary.ToTable("boundaries");
            boundary.HasKey(b => new { b.TenantId, b.UploadId, b.Region });
            boundary.HasIndex(b => new { b.TenantId, b.Level, b.Regency });
            boundary.HasOne<TenantBoundaryUpload>().WithMany().HasForeignKey(b => new { b.TenantId, b.UploadId }).OnDelete(DeleteBehavior.Cascade);
            boundary.Ignore(b => b.Shape);
        });
        builder.Entity<ProvinceBoundary>(boundary =>
        {
            boundary.ToTable("province_boundaries");
            boundary.HasKey(b => new { b.UploadId, b.Region });
            boundary.HasIndex(b => new { b.Level, b.Regency });
            boundary.HasOne<ProvinceBoundaryUpload>().WithMany().HasForeignKey(b => b.UploadId).OnDelete(DeleteBehavior.Cascade);
            boundary.Ignore(b => b.Shape);
        });
    }

    private static void MapUpload<TUpload>(EntityTypeBuilder<TUpload> upload)
        where TUpload : BoundaryUpload
    {
        upload.Property(u => u.Id).ValueGeneratedNever();
        upload.Property(u => u.Source).HasMaxLength(IBoundaryAppService.MaxSourceLength);
        upload.Property(u => u.FileName).HasMaxLength(BoundaryUpload.MaxFileNameLength);
        upload.Property(u => u.UploadedBy).HasMaxLength(BoundaryUpload.MaxUploaderLength);
    }
}
