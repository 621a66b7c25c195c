using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.ProgrammeCodes;
using KK.Saas.Interventions.ProgrammeCodes;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.ProgrammeCodes;

/// <summary>Maps the lists of sub-kegiatan.</summary>
public sealed class ProgrammeCodesModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder) => builder.Entity<SubActivity>(subActivity =>
    {
        subActivity.ToTable("sub_activities");
        subActivity.Property(s => s.Id).ValueGeneratedNever();
        subActivity.Property(s => s.Code).HasMaxLength(SipdCode.MaxLength);
        subActivity.Property(s => s.Name).HasMaxLength(SubActivity.MaxNameLength);
        subActivity.Property(s => s.FileName).HasMaxLength(SubActivity.MaxFileNameLength);
        subActivity.HasIndex(s => new { s.Year, s.Code }).IsUnique();
    });
}
