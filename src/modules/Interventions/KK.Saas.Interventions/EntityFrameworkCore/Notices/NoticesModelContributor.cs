using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Notices;

/// <summary>Maps notices and the outbox.</summary>
public sealed class NoticesModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Notice>(notice =>
        {
            notice.ToTable("notices");
            notice.Property(n => n.Title).HasMaxLength(Notice.MaxTitleLength);
            notice.Property(n => n.Path).HasMaxLength(Notice.MaxPathLength);
            notice.HasIndex(n => new { n.TenantId, n.UserId, n.ReadAt });
        });
        builder.Entity<OutboxMessage>(message =>
        {
            message.ToTable("outbox_messages");
            message.Ignore(m => m.IsDead);
            message.Property(m => m.Path).HasMaxLength(OutboxMessage.MaxPathLength);
            message.Property(m => m.Error).HasMaxLength(OutboxMessage.MaxErrorLength);
            message.Property(m => m.Attempts).IsConcurrencyToken();
            message.HasIndex(m => new { m.TenantId, m.NextAt });
        });
    }
}
