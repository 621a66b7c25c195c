using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Paging;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Reports.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Reports.EntityFrameworkCore;

/// <inheritdoc cref="IReportRepository" />
public sealed class ReportRepository(SaasDbContext context, ICurrentTenant tenant) : IReportRepository
{
    private static readonly Keyset<ReportRecord> NewestFirst = new Keyset<ReportRecord>().Down(r => r.Id);

    private bool IsProvince => tenant.Kind == TenantScopeKind.Host;

    private IQueryable<ReportRecord> Reports => IsProvince ? context.Set<ProvinceReport>() : context.Set<CityReport>();

    private IQueryable<ReportPart> Parts => IsProvince ? context.Set<ProvinceReportPart>() : context.Set<CityReportPart>();

    private IQueryable<ReportRhythmRecord> Rhythms => IsProvince ? context.Set<ProvinceReportRhythm>() : context.Set<CityReportRhythm>();

    public Task<ReportRecord?> FindAsync(Guid id, CancellationToken cancellationToken = default) => Reports.FirstOrDefaultAsync(r => r.Id == id, cancellationToken);

    public Task<Page<ReportRecord>> ReadAsync(string? page, int size, CancellationToken cancellationToken = default) =>
        NewestFirst.ReadAsync(Reports.AsNoTracking(), page, size, cancellationToken);

    public Task<int> CountWaitingAsync(CancellationToken cancellationToken = default) => Reports.CountAsync(r => r.State == ReportState.Waiting, cancellationToken);

    public async Task<(ReportRecord Report, bool IsBegun)?> ClaimAsync(DateTime now, CancellationToken cancellationToken = default)
    {
        var silentSince = now - ReportRecord.Longest;
        var due = await Reports.Where(r => r.State == ReportState.Waiting || (r.State == ReportState.Running && r.BeatAt < silentSince))
            .OrderBy(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        if (due is null) return null;
        var begun = due.Begin(now);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another worker was first, and looks for the next one itself.
            context.ChangeTracker.Clear();
            return null;
        }

        return (due, begun);
    }

    public Task<bool> HasOccasionAsync(ReportOffer offer, string occasion, CancellationToken cancellationToken = default) =>
        Reports.AnyAsync(r => r.Kind == offer.Kind && r.Format == offer.Format && r.Occasion == occasion, cancellationToken);

    public ReportRecord Add(Guid id)
    {
        ReportRecord report = IsProvince ? new ProvinceReport(id) : new CityReport(tenant.RequiredId, id);
        context.Add(report);
        return report;
    }

    public Task<byte[]?> FindPartAsync(Guid reportId, int attempt, int number, CancellationToken cancellationToken = default) =>
        Parts.Where(p => p.ReportId == reportId && p.Attempt == attempt && p.Number == number).Select(p => (byte[]?)p.Content).FirstOrDefaultAsync(cancellationToken);

    public void AddPart(Guid reportId, int attempt, int number, byte[] content) => context.Add<object>(IsProvince
        ? new ProvinceReportPart(EntityId.New(), reportId, attempt, number, content)
        : new CityReportPart(tenant.RequiredId, EntityId.New(), reportId, attempt, number, content));

    public Task RemovePartsAsync(Guid reportId, int beforeAttempt, CancellationToken cancellationToken = default) => IsProvince
        ? context.Set<ProvinceReportPart>().Where(p => p.ReportId == reportId && p.Attempt < beforeAttempt).ExecuteDeleteAsync(cancellationToken)
        : context.Set<CityReportPart>().Where(p => p.ReportId == reportId && p.Attempt < beforeAttempt).ExecuteDeleteAsync(cancellationToken);

    public async Task RemoveOldAsync(DateTime before, int versions, CancellationToken cancellationToken = default)
    {
        var finished = await Reports.Where(r => r.FinishedAt != null).OrderByDescending(r => r.Id).ToListAsync(cancellationToken);
        var beyond = finished.GroupBy(r => (r.Kind, r.Format)).SelectMany(g => g.Skip(versions));
        foreach (var report in finished.Where(r => r.FinishedAt < before).Union(beyond).ToList())
        {
            await RemovePartsAsync(report.Id, int.MaxValue, cancellationToken);
            context.Remove(report);
        }

        await SaveAsync(cancellationToken);
    }

    public async Task<ReportRhythm> GetRhythmAsync(CancellationToken cancellationToken = default) =>
        await Rhythms.Select(r => r.Rhythm).SingleOrDefaultAsync(cancellationToken);

    public async Task SetRhythmAsync(ReportRhythm rhythm, CancellationToken cancellationToken = default)
    {
        var stored = await Rhythms.SingleOrDefaultAsync(cancellationToken);
        if (stored is null) context.Add(stored = IsProvince ? new ProvinceReportRhythm() : new CityReportRhythm(tenant.RequiredId));
        stored.Set(rhythm);
    }

    public async Task SaveAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || DatabaseConflicts.IsUniqueViolation(exception))
        {
            context.ChangeTracker.Clear();
            throw new BusinessException("Reports:ChangedMeanwhile");
        }
    }
}
