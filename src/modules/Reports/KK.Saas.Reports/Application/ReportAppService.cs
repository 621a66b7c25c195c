using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Security;
using KK.Saas.Reports.Domain;
using KK.Saas.Rollups;

namespace KK.Saas.Reports.Application;

/// <inheritdoc cref="IReportAppService" />
public sealed class ReportAppService(
    IReportRepository reports, IReportQueue queue, ReportViewer viewer, IPictureAppService pictures, ICurrentTenant tenant, ICurrentUser user, ICurrentArea area, TimeProvider clock) : IReportAppService
{
    private const int PageSize = 25;
    private const int MostWaiting = 20;

    private bool IsProvince => tenant.Kind == TenantScopeKind.Host;

    /// <summary>A report shows a whole city: who is bound to a part of it sees none.</summary>
    private bool SeesAll => IsProvince || area.Scope.IsUnrestricted;

    public async Task<ReportList> GetListAsync(string? page = null, CancellationToken cancellationToken = default)
    {
        if (!SeesAll) return new ReportList([], PageLinks.None, [], [], ReportRhythm.Never, false);
        var found = await reports.ReadAsync(page, PageSize, cancellationToken);
        using var _ = viewer.Enter();
        var years = (await pictures.GetAsync(cancellationToken: cancellationToken)).Frame.SurveyYears;
        return new ReportList(
            [.. found.Items.Select(Describe)], found.Links, ReportOffers.Of(IsProvince), years, await reports.GetRhythmAsync(cancellationToken), viewer.Asker?.Permissions.Contains(ReportsPermissions.Manage) == true);
    }

    public async Task AskAsync(Guid id, ReportKind kind, ReportFormat format, int? surveyYear, CancellationToken cancellationToken = default)
    {
        RequireAll();
        var offer = new ReportOffer(kind, format);
        if (!ReportOffers.Of(IsProvince).Contains(offer)) throw new BusinessException("Reports:Kind");
        if (await reports.FindAsync(id, cancellationToken) is not null) return;
        if (await reports.CountWaitingAsync(cancellationToken) >= MostWaiting) throw new BusinessException("Reports:Busy", MostWaiting);
        reports.Add(id).Ask(offer, surveyYear, "", user.Info!.DisplayName, Now());
        await reports.SaveAsync(cancellationToken);
        queue.Request(tenant.Id);
    }

    public async Task AskAgainAsync(Guid id, CancellationToken cancellationToken = default)
    {
        (await FindAsync(id, cancellationToken)).AskAgain();
        await reports.SaveAsync(cancellationToken);
        queue.Request(tenant.Id);
    }

    public async Task SetRhythmAsync(ReportRhythm rhythm, CancellationToken cancellationToken = default)
    {
        RequireAll();
        if (!Enum.IsDefined(rhythm)) throw new BusinessException("Reports:Rhythm");
        await reports.SetRhythmAsync(rhythm, cancellationToken);
        await reports.SaveAsync(cancellationToken);
    }

    public async Task<ReportFile> GetFileAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var report = await FindAsync(id, cancellationToken);
        if (report.State != ReportState.Done) throw new EntityNotFoundException("Report");
        return new ReportFile(report.Id, report.Name, MediaType(report.Format), report.Bytes, report.Parts, report.Attempt);
    }

    public async Task<byte[]> GetPartAsync(Guid id, int attempt, int number, CancellationToken cancellationToken = default)
    {
        var report = await FindAsync(id, cancellationToken);
        return report.State == ReportState.Done && report.Attempt == attempt && await reports.FindPartAsync(id, attempt, number, cancellationToken) is { } part
            ? part : throw new EntityNotFoundException("Report");
    }

    private static string MediaType(ReportFormat format) => format switch
    {
        ReportFormat.Html => "text/html",
        ReportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ReportFormat.Csv => "application/zip",
        _ => "application/json",
    };

    private static ReportItem Describe(ReportRecord r) => new(
        r.Id, r.Kind, r.Format, r.SurveyYear, r.State, r.Percent, r.Step, r.Failure, r.AskedBy, r.AskedAt, r.FinishedAt, r.FinishedAt?.AddDays(IReportAppService.KeptDays), r.Bytes);

    private void RequireAll()
    {
        if (!SeesAll) throw new BusinessException("Reports:WholeCity");
    }

    private async Task<ReportRecord> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (SeesAll ? await reports.FindAsync(id, cancellationToken) : null) ?? throw new EntityNotFoundException("Report");

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
