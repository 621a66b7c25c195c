using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KK.Saas.Interventions.EntityFrameworkCore.Files;

/// <summary>Maps files.</summary>
public sealed class FilesModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<StoredFile>(file =>
        {
            file.ToTable("stored_files");
            file.HasKey(f => new { f.TenantId, f.Id });
            file.HasIndex(f => new { f.TenantId, f.Owner, f.OwnerId });
            Map(file);
        });
        builder.Entity<ProvinceFile>(file =>
        {
            file.ToTable("province_files");
            file.HasKey(f => f.Id);
            file.HasIndex(f => new { f.Owner, f.OwnerId });
            Map(file);
        });
    }

    private static void Map<TFile>(EntityTypeBuilder<TFile> file)
        where TFile : FileRecord
    {
        file.Property(f => f.Id).ValueGeneratedNever();
        file.Property(f => f.Name).HasMaxLength(FileRecord.MaxNameLength);
        file.Property(f => f.MediaType).HasMaxLength(FileRecord.MaxMediaTypeLength);
        file.Property(f => f.Sha256).HasMaxLength(FileRecord.HashLength);
        file.Property(f => f.StoredBy).HasMaxLength(FileRecord.MaxPersonLength);
    }
}
