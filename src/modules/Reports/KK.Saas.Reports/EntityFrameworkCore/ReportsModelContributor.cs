using KK.Saas.EntityFrameworkCore;
using KK.Saas.Reports.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KK.Saas.Reports.EntityFrameworkCore;

/// <summary>Maps the reports of both sides.</summary>
public sealed class ReportsModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<CityReport>(report =>
        {
            report.ToTable("reports");
            report.HasKey(r => new { r.TenantId, r.Id });
            report.HasIndex(r => new { r.TenantId, r.Kind, r.Format, r.Occasion }).IsUnique().HasFilter("occasion <> ''");
            report.HasIndex(r => new { r.TenantId, r.State });
            MapReport(report);
        });
        builder.Entity<ProvinceReport>(report =>
        {
            report.ToTable("province_reports");
            report.HasKey(r => r.Id);
            report.HasIndex(r => new { r.Kind, r.Format, r.Occasion }).IsUnique().HasFilter("occasion <> ''");
            report.HasIndex(r => r.State);
            MapReport(report);
        });
        builder.Entity<CityReportPart>(part =>
        {
            part.ToTable("report_parts");
            part.HasKey(p => new { p.TenantId, p.Id });
            part.Property(p => p.Id).ValueGeneratedNever();
            part.HasOne<CityReport>().WithMany().HasForeignKey(p => new { p.TenantId, p.ReportId }).OnDelete(DeleteBehavior.Cascade);
            part.HasIndex(p => new { p.TenantId, p.ReportId, p.Attempt, p.Number }).IsUnique();
        });
        builder.Entity<ProvinceReportPart>(part =>
        {
            part.ToTable("province_report_parts");
            part.HasKey(p => p.Id);
            part.Property(p => p.Id).ValueGeneratedNever();
            part.HasOne<ProvinceReport>().WithMany().HasForeignKey(p => p.ReportId).OnDelete(DeleteBehavior.Cascade);
            part.HasIndex(p => new { p.ReportId, p.Attempt, p.Number }).IsUnique();
        });
        builder.Entity<CityReportRhythm>(rhythm =>
        {
            rhythm.ToTable("report_rhythms");
            rhythm.HasKey(r => new { r.TenantId, r.Id });
            rhythm.Property(r => r.Id).ValueGeneratedNever();
        });
        builder.Entity<ProvinceReportRhythm>(rhythm =>
        {
            rhythm.ToTable("province_report_rhythms");
            rhythm.HasKey(r => r.Id);
            rhythm.Property(r => r.Id).ValueGeneratedNever();
        });
    }

    private static void MapReport<TReport>(EntityTypeBuilder<TReport> report)
        where TReport : ReportRecord
    {
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Occasion).HasMaxLength(ReportRecord.MaxOccasionLength);
        report.Property(r => r.AskedBy).HasMaxLength(ReportRecord.MaxNameLength);
        report.Property(r => r.Name).HasMaxLength(ReportRecord.MaxNameLength);
        report.Property(r => r.Version).IsConcurrencyToken();
    }
}
