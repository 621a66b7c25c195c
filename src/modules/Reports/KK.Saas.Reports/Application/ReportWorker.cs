using KK.Saas.Core.Errors;
using KK.Saas.Core.Time;
using KK.Saas.Reports.Application.Figures;
using KK.Saas.Reports.Application.OpenData;
using KK.Saas.Reports.Domain;
using Microsoft.Extensions.Logging;

namespace KK.Saas.Reports.Application;

/// <summary>Makes one waiting report of the current side. Safe to run at once on several machines: one wins the claim.</summary>
public sealed partial class ReportWorker(
    IReportRepository reports, ReportDesk desk, ReportViewer viewer, FiguresReader figures, OpenDataReader openData, TimeProvider clock, ILogger<ReportWorker> logger)
{
    /// <summary>Use a fresh scope for each.</summary>
    /// <returns>False when nothing waits.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken = default)
    {
        if (await reports.ClaimAsync(Now(), cancellationToken) is not var (report, isBegun)) return false;
        if (!isBegun) return true;
        await reports.RemovePartsAsync(report.Id, report.Attempt, cancellationToken);
        try
        {
            await MakeAsync(report, cancellationToken);
            await reports.RemoveOldAsync(Now().AddDays(-IReportAppService.KeptDays), IReportAppService.KeptVersions, cancellationToken);
        }
        catch (BusinessException exception) when (exception.Code == "Reports:ChangedMeanwhile")
        {
            LogTaken(report.Id);
        }

        return true;
    }

    private async Task MakeAsync(ReportRecord report, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = new ReportFileStream((number, part, token) => desk.StorePartAsync(report, number, part, token));
            await WriteAsync(report, file, cancellationToken);
            await file.CompleteAsync(cancellationToken);
            await desk.FinishAsync(report, NameOf(report), file.Written, file.Parts, cancellationToken);
        }
        catch (Exception exception) when (exception is NoFiguresException or EntityNotFoundException)
        {
            await desk.FailAsync(report, ReportFailure.NoFigures, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or BusinessException { Code: "Reports:ChangedMeanwhile" }))
        {
            LogFailure(exception, report.Id);
            await desk.FailAsync(report, ReportFailure.Error, cancellationToken);
        }
    }

    private async Task WriteAsync(ReportRecord report, Stream file, CancellationToken cancellationToken)
    {
        var progress = new ReportProgress(desk, report);
        await progress.TellAsync(ReportStep.Figures, 5, cancellationToken);
        using var _ = viewer.Enter();
        if (report.Kind == ReportKind.OpenData)
        {
            var set = await openData.OpenAsync(report.SurveyYear, cancellationToken);
            await (report.Format == ReportFormat.Csv ? OpenDataFiles.WriteZipAsync(set, file, progress, cancellationToken) : OpenDataFiles.WriteJsonAsync(set, file, progress, cancellationToken));
            return;
        }

        var gathered = await figures.ReadAsync(report.Kind, report.SurveyYear, progress, cancellationToken);
        await progress.TellAsync(ReportStep.Writing, 70, cancellationToken);
        await (report.Format == ReportFormat.Html ? FigureBook.WriteAsync(gathered, file, cancellationToken) : FigureWorkbook.WriteAsync(gathered, file, cancellationToken));
    }

    private string NameOf(ReportRecord report)
    {
        var end = report.Format switch { ReportFormat.Html => "html", ReportFormat.Xlsx => "xlsx", ReportFormat.Csv => "zip", _ => "json" };
        var what = report.Kind switch { ReportKind.City => "laporan-kota", ReportKind.Province => "evaluasi-provinsi", _ => "data-terbuka" };
        return $"{what}-{(report.SurveyYear is { } year ? $"{year}-" : "")}{Wita.Today(clock):yyyy-MM-dd}.{end}";
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;

    [LoggerMessage(LogLevel.Error, "Report {Report} could not be made.")]
    private partial void LogFailure(Exception exception, Guid report);

    [LoggerMessage(LogLevel.Warning, "Report {Report} was taken over by another worker.")]
    private partial void LogTaken(Guid report);
}
