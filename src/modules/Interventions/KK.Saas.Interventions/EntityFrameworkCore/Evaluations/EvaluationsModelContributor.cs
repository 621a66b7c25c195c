using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Evaluations;
using KK.Saas.Interventions.EntityFrameworkCore.Teams;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Evaluations;

/// <summary>Maps evaluations and assessments.</summary>
public sealed class EvaluationsModelContributor : IModelContributor
{
    private const int MaxPersonLength = 200;

    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<EvaluationNote>(note =>
        {
            note.ToTable("evaluation_notes");
            note.Property(n => n.Text).HasMaxLength(EvaluationNote.MaxTextLength);
            note.Property(n => n.SavedBy).HasMaxLength(MaxPersonLength);
            note.Property(n => n.Version).IsConcurrencyToken();
            note.HasIndex(n => new { n.TenantId, n.Year, n.Section }).IsUnique();
        });
        builder.Entity<PublishedLocus>(locus =>
        {
            locus.ToTable("published_loci");
            locus.Property(l => l.Id).ValueGeneratedNever();
            locus.HasIndex(l => new { l.Year, l.Region }).IsUnique();
        });
        builder.Entity<AssessmentForm>(form =>
        {
            form.ToTable("assessment_forms");
            form.Property(f => f.Id).ValueGeneratedNever();
            form.Property(f => f.Title).HasMaxLength(AssessmentForm.MaxTitleLength);
            form.Property(f => f.Criteria).HasJsonConversion();
            form.HasIndex(f => f.Year).IsUnique();
        });
        builder.Entity<LocusAssessment>(assessment =>
        {
            assessment.ToTable("locus_assessments");
            assessment.Property(a => a.Id).ValueGeneratedNever();
            assessment.Property(a => a.VisitedBy).HasMaxLength(LocusAssessment.MaxVisitorsLength);
            assessment.Property(a => a.Notes).HasMaxLength(LocusAssessment.MaxNotesLength);
            assessment.Property(a => a.SavedBy).HasMaxLength(MaxPersonLength);
            assessment.Property(a => a.Scores).HasJsonConversion();
            assessment.Property(a => a.Version).IsConcurrencyToken();
            assessment.HasOne<AssessmentForm>().WithMany().HasForeignKey(a => a.FormId).OnDelete(DeleteBehavior.Restrict);
            assessment.HasIndex(a => new { a.Year, a.Region }).IsUnique();
        });
    }
}
