using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Application.Notices;
using KK.Saas.Interventions.Application.Teams;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Application.Activities;

/// <inheritdoc cref="IQuarterReportAppService" />
public sealed class QuarterReportAppService(
    IQuarterReportRepository reports, QuarterReader reader, ActivityViews views, ActivityRules rules, AgencyNames names, OwnAgencies ownAgencies, NoticeSettings settings,
    TeamContacts team, NoticeWriter notices, ICurrentTenant tenant, ICurrentUser currentUser, IUnitOfWork unitOfWork, TimeProvider clock) : IQuarterReportAppService
{
    public async Task<IReadOnlyList<AgencyChoice>> GetAgenciesAsync(FiscalYear year, CancellationToken cancellationToken = default)
    {
        var (first, last) = (QuarterReader.FirstDay(year, Quarter.I), QuarterReader.LastDay(year, Quarter.IV));
        var own = await ownAgencies.ListAsync(cancellationToken);
        return [.. (await names.LoadAsync(cancellationToken)).All.Where(a => a.ValidFrom <= last && (a.ValidTo is null || a.ValidTo >= first))
            .Select(a => new AgencyChoice(a.Id, a.NameOn(last).ShortName)).OrderByDescending(a => own.Contains(a.Id)).ThenBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    public async Task<QuarterReportView> GetAsync(Guid agencyId, FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default)
    {
        RequireQuarter(quarter);
        var agency = (await names.LoadAsync(cancellationToken)).Get(agencyId);
        var (rows, ofQuarter, waiting) = await reader.ReadAsync(agencyId, year, quarter, cancellationToken);
        var stored = await reports.ListAsync(agencyId, year, cancellationToken);
        var own = stored.FirstOrDefault(r => r.Quarter == quarter);
        var limits = await settings.GetRulesAsync(cancellationToken);
        var due = QuarterReader.LastDay(year, quarter).AddDays(limits.ReportDay); // the last day of a month and n days more
        return new QuarterReportView(
            new AgencyChoice(agencyId, agency.NameOn(QuarterReader.LastDay(year, quarter)).Name), year, quarter, rows, await views.DescribeAsync(ofQuarter, cancellationToken), waiting, due)
        {
            Narrative = own?.Narrative ?? "", Correction = own?.Correction ?? "", SubmittedAt = own?.SubmittedAt, OverBlocks = limits.OverPaguBlocks,
            SaidBefore = stored.LastOrDefault(r => r.SubmittedAt is not null && r.Quarter <= quarter)?.SubmittedAmount,
            IsLate = own?.SubmittedAt is null && due < Wita.Today(clock),
            MayEdit = currentUser.Has(InterventionsPermissions.ReportActivities) && (await ownAgencies.ListAsync(cancellationToken)).Contains(agencyId),
            MaySubmit = currentUser.Has(InterventionsPermissions.DecideActivities) && (await ownAgencies.ListHeadedAsync(cancellationToken)).Contains(agencyId),
        };
    }

    public Task SaveAsync(Guid agencyId, FiscalYear year, Quarter quarter, string narrative, string correction, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        await rules.RequireOwnAsync(agencyId, token);
        await WriteAsync(agencyId, year, quarter, narrative, correction, token);
        return true;
    }, cancellationToken);

    public Task SubmitAsync(Guid agencyId, FiscalYear year, Quarter quarter, string narrative, string correction, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        await rules.RequireHeadAsync(agencyId, token);
        var view = await GetAsync(agencyId, year, quarter, token);
        if (Wita.Today(clock) <= QuarterReader.LastDay(year, quarter)) throw Broken("NotOver");
        if (view.Falls && correction.Trim().Length < Typed.MinText) throw Broken("Falls");
        if (view.OverBlocks && view.Rows.Any(r => r.IsOver)) throw Broken("OverPagu");
        var report = await WriteAsync(agencyId, year, quarter, narrative, correction, token);
        report.Submit(currentUser.RequiredId, clock.GetUtcNow().UtcDateTime, view.Amount);
        var path = $"/reports/quarter?year={year}&quarter={(int)quarter}&agency={agencyId}";
        var title = $"{view.Agency.Name}, {quarter}/{year}";
        await notices.TellAsync(NoticeKind.QuarterSubmitted, report.Id, title.Length > Domain.Notices.Notice.MaxTitleLength ? title[..Domain.Notices.Notice.MaxTitleLength] : title, path,
            await team.ListSecretariesAsync(token), token);
        return true;
    }, cancellationToken);

    public async Task<byte[]> ExportAsync(Guid agencyId, FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default) =>
        QuarterWorkbook.Write(await GetAsync(agencyId, year, quarter, cancellationToken));

    private static BusinessException Broken(string rule) => new($"Interventions.Activities:{rule}");

    private static void RequireQuarter(Quarter quarter)
    {
        if (!Enum.IsDefined(quarter)) throw new EntityNotFoundException(nameof(Quarter));
    }

    private async Task<QuarterReport> WriteAsync(Guid agencyId, FiscalYear year, Quarter quarter, string narrative, string correction, CancellationToken cancellationToken)
    {
        RequireQuarter(quarter);
        var text = Typed.Text(narrative, QuarterReport.MaxNarrativeLength, "Interventions.Activities:Narrative", min: 0);
        var why = Typed.Text(correction, QuarterReport.MaxCorrectionLength, "Interventions.Activities:Narrative", min: 0);
        var report = (await reports.ListAsync(agencyId, year, cancellationToken)).FirstOrDefault(r => r.Quarter == quarter);
        if (report is null) reports.Add(report = new QuarterReport(tenant.RequiredId, EntityId.New(), agencyId, year, quarter));
        report.Write(text, why);
        return report;
    }
}
