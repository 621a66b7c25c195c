using KK.Saas.Core.Paging;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore.Auditing;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IAuditReader" />
public sealed class AuditReader(AuditBook book) : IAuditReader
{
    private static readonly Keyset<IAuditRow> NewestFirst = new Keyset<IAuditRow>().Down(e => e.Id);

    public async Task<Page<AuditItem>> ReadAsync(AuditSearch search, int size, CancellationToken cancellationToken = default) =>
        (await NewestFirst.ReadAsync(Matching(search), search.Page, size, cancellationToken))
            .Select(e => new AuditItem(e.Id, e.At, e.UserName, e.Action, e.Operation, e.SubjectId, e.Detail, e.Batch));

    public async Task<IReadOnlyList<AuditItem>> ListAsync(AuditSearch search, int take, CancellationToken cancellationToken = default) => await Matching(search)
        .OrderByDescending(e => e.Id).Take(take)
        .Select(e => new AuditItem(e.Id, e.At, e.UserName, e.Action, e.Operation, e.SubjectId, e.Detail, e.Batch))
        .ToListAsync(cancellationToken);

    public Task<int> CountWaitingAsync(CancellationToken cancellationToken = default) => book.Entries.CountAsync(e => e.Batch == null, cancellationToken);

    private IQueryable<IAuditRow> Matching(AuditSearch search)
    {
        var entries = book.Entries.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(search.UserName))
        {
            var name = search.UserName.Trim();
            entries = entries.Where(e => e.UserName == name);
        }

        if (search.Action is { } action) entries = entries.Where(e => e.Action == action);
        if (search.SubjectId is { } subject) entries = entries.Where(e => e.SubjectId == subject);
        if (search.From is { } from)
        {
            var start = Wita.ToUtc(from.ToDateTime(TimeOnly.MinValue));
            entries = entries.Where(e => e.At >= start);
        }

        if (search.To is { } to)
        {
            var end = Wita.ToUtc(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            entries = entries.Where(e => e.At < end);
        }

        return entries;
    }
}
