using KK.Saas.EntityFrameworkCore;
using KK.Saas.Questionnaires.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Questionnaires.EntityFrameworkCore;

/// <summary>Maps the entities of the module.</summary>
public sealed class QuestionnairesModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Instrument>(instrument =>
        {
            instrument.ToTable("instruments");
            instrument.HasKey(i => i.Id);
            instrument.Property(i => i.Id).ValueGeneratedNever();
            instrument.Property(i => i.FormId).HasMaxLength(Instrument.MaxCodeLength);
            instrument.Property(i => i.Version).HasMaxLength(Instrument.MaxCodeLength);
            instrument.Property(i => i.TitleId).HasMaxLength(Instrument.MaxTitleLength);
            instrument.Property(i => i.TitleEn).HasMaxLength(Instrument.MaxTitleLength);
            instrument.HasIndex(i => new { i.FormId, i.Version }).IsUnique();
        });
        builder.Entity<Period>(period =>
        {
            period.ToTable("periods");
            period.Property(p => p.Name).HasMaxLength(Period.MaxNameLength);
            period.Property(p => p.PovertyLineSource).HasMaxLength(Period.MaxSourceLength);
            period.HasIndex(p => new { p.TenantId, p.SurveyYear }).IsUnique();
        });
        builder.Entity<AnswerDraft>(draft =>
        {
            draft.ToTable("answer_drafts");
            draft.Property(d => d.Version).IsConcurrencyToken();
            draft.Ignore(d => d.InstanceId);
            draft.HasIndex(d => new { d.TenantId, d.FamilyId, d.Period });
            draft.HasIndex(d => new { d.TenantId, d.Period, d.UpdatedAtUtc }).HasFilter("submission_id IS NULL");
        });
        builder.Entity<SelfFillCode>(code =>
        {
            code.ToTable("self_fill_codes");
            code.Property(c => c.CodeHash).HasMaxLength(SelfFillCode.HashLength);
            code.Property(c => c.Version).IsConcurrencyToken();
            code.HasIndex(c => new { c.TenantId, c.CodeHash }).IsUnique();
            code.HasIndex(c => new { c.TenantId, c.FamilyId, c.Period });
        });
        builder.Entity<SelfFillAddress>(address =>
        {
            address.ToTable("self_fill_addresses");
            address.HasKey(a => a.CodeHash);
            address.Property(a => a.CodeHash).HasMaxLength(SelfFillCode.HashLength);
        });
        builder.Entity<Submission>(submission =>
        {
            submission.ToTable("submissions");
            submission.Property(s => s.InstanceId).HasMaxLength(Submission.MaxInstanceIdLength);
            submission.Ignore(s => s.Receipt);
            submission.HasIndex(s => new { s.TenantId, s.InstanceId }).IsUnique();
            // The lists of /tasks and /review are read in the order of an index: newest of all, oldest of a state, odd ones first.
            submission.HasIndex(s => new { s.TenantId, s.Period, s.SubmittedAtUtc, s.Id }).HasFilter("is_current");
            // What an enumerator has before them each morning is of their kelurahan alone: read from the index, in its order.
            submission.HasIndex(s => new { s.TenantId, s.Period, s.Region, s.SubmittedAtUtc, s.Id, s.FamilyId, s.Outcome, s.State }).HasFilter("is_current");
            submission.HasIndex(s => new { s.TenantId, s.Period, s.State, s.SubmittedAtUtc, s.Id }).HasFilter("is_current");
            submission.HasIndex(s => new { s.TenantId, s.Period, s.State, s.ReviewOrder, s.SubmittedAtUtc, s.Id }).HasFilter("is_current");
            // One counts for each family and period, whatever races: a second one fails and is repeated by its sender.
            submission.HasIndex(s => new { s.TenantId, s.FamilyId, s.Period }).IsUnique().HasFilter("is_current");
        });
    }
}
