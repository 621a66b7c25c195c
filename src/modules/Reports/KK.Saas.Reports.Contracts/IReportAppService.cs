using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Reports;

/// <summary>
/// Reports of the own side. They are made in the background, kept for <see cref="KeptDays"/> days and at most
/// <see cref="KeptVersions"/> of each kind and format, and name no family.
/// </summary>
public interface IReportAppService : IApplicationService
{
    /// <summary>Days that a finished report is kept.</summary>
    const int KeptDays = 400;

    /// <summary>Finished reports that are kept of each kind and format.</summary>
    const int KeptVersions = 24;

    /// <summary>Reports, newest first; none for who sees a part of a city only.</summary>
    [RequiresPermission(ReportsPermissions.Read)]
    Task<ReportList> GetListAsync(string? page = null, CancellationToken cancellationToken = default);

    /// <summary>Asks for a report; the client makes the id, and the same id again changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Reports:Kind" when this side has no such report, "Reports:Busy" when twenty wait already, "Reports:WholeCity".</exception>
    [RequiresPermission(ReportsPermissions.Manage)]
    Task AskAsync(Guid id, ReportKind kind, ReportFormat format, int? surveyYear, CancellationToken cancellationToken = default);

    /// <summary>Has a report that was given up made again. Safe to repeat.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is none of that id on this side.</exception>
    [RequiresPermission(ReportsPermissions.Manage)]
    Task AskAgainAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Says how often all reports of this side are made by themselves.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Reports:Rhythm" or "Reports:WholeCity".</exception>
    [RequiresPermission(ReportsPermissions.Manage)]
    Task SetRhythmAsync(ReportRhythm rhythm, CancellationToken cancellationToken = default);

    /// <summary>A finished report.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is none of that id on this side, or it is not done.</exception>
    [RequiresPermission(ReportsPermissions.Read)]
    Task<ReportFile> GetFileAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>A part of a finished report.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is none, or the report was made anew meanwhile.</exception>
    [RequiresPermission(ReportsPermissions.Read)]
    Task<byte[]> GetPartAsync(Guid id, int attempt, int number, CancellationToken cancellationToken = default);
}
