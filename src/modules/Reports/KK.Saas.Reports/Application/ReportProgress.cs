using KK.Saas.Reports.Domain;

namespace KK.Saas.Reports.Application;

/// <summary>Tells how far the making of a report is; small steps are not stored.</summary>
internal sealed class ReportProgress(ReportDesk desk, ReportRecord report)
{
    private const int LeastStep = 5;

    private ReportStep _step;
    private int _percent;

    public async Task TellAsync(ReportStep step, int percent, CancellationToken cancellationToken)
    {
        if (step == _step && percent < _percent + LeastStep) return;
        (_step, _percent) = (step, percent);
        await desk.AdvanceAsync(report, step, percent, cancellationToken);
    }
}
