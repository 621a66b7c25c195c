using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>Maps the audit logs. The names of the tables stand in the rights that the databases give.</summary>
public sealed class AuditModelContributor : IModelContributor
{
    private const int HashLength = 64;

    /// <summary>Tables to which rows may only be added; of an entry the batch may be set, of a batch the seal.</summary>
    public static IReadOnlyList<(string Table, string Changeable)> AppendOnly { get; } =
        [("audit_entries", "batch"), ("audit_batches", "seal"), ("host_audit_entries", "batch"), ("host_audit_batches", "seal")];

    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("audit_entries");
            MapEntry(entry);
            entry.HasIndex(e => new { e.TenantId, e.Batch });
            entry.HasIndex(e => new { e.TenantId, e.SubjectId });
        });
        builder.Entity<HostAuditEntry>(entry =>
        {
            entry.ToTable("host_audit_entries");
            entry.HasKey(e => e.Id);
            entry.Property(e => e.Id).ValueGeneratedNever();
            MapEntry(entry);
            entry.HasIndex(e => e.Batch);
        });
        builder.Entity<AuditBatch>(batch =>
        {
            batch.ToTable("audit_batches");
            batch.Property(b => b.Hash).HasMaxLength(HashLength);
            batch.Property(b => b.PreviousHash).HasMaxLength(HashLength);
            batch.HasIndex(b => new { b.TenantId, b.Sequence }).IsUnique();
        });
        builder.Entity<HostAuditBatch>(batch =>
        {
            batch.ToTable("host_audit_batches");
            batch.HasKey(b => b.Sequence);
            batch.Property(b => b.Sequence).ValueGeneratedNever();
            batch.Property(b => b.Hash).HasMaxLength(HashLength);
            batch.Property(b => b.PreviousHash).HasMaxLength(HashLength);
        });
    }

    private static void MapEntry<TEntry>(EntityTypeBuilder<TEntry> entry)
        where TEntry : class, IAuditRow
    {
        entry.Property(e => e.UserName).HasMaxLength(AuditFact.MaxUserNameLength);
        entry.Property(e => e.Operation).HasMaxLength(AuditFact.MaxOperationLength);
        entry.Property(e => e.Detail).HasMaxLength(AuditFact.MaxDetailLength);
    }
}
