using KK.Saas.EntityFrameworkCore;
using KK.Saas.Questionnaires.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Questionnaires.EntityFrameworkCore;

public sealed class InstrumentRepository(SaasDbContext context) : IInstrumentRepository
{
    public Task<Instrument?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<Instrument>().FirstOrDefaultAsync(i => i.Id == id, cancellationToken);

    public Task<Instrument?> FindAsync(string formId, string version, CancellationToken cancellationToken = default) =>
        context.Set<Instrument>().FirstOrDefaultAsync(i => i.FormId == formId && i.Version == version, cancellationToken);

    public async Task<Guid?> FindNewestIdAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Instrument>().Where(i => i.PublishedAtUtc != null).OrderByDescending(i => i.PublishedAtUtc).Select(i => (Guid?)i.Id).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<InstrumentInfo>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Instrument>().OrderByDescending(i => i.PublishedAtUtc == null).ThenByDescending(i => i.PublishedAtUtc)
            .Select(i => new InstrumentInfo(i.Id, i.FormId, i.Version, i.TitleId, i.TitleEn, i.PublishedAtUtc)).ToListAsync(cancellationToken);

    public void Add(Instrument instrument) => context.Add(instrument);
}
