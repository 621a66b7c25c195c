using KK.Saas.Core.Errors;
using KK.Saas.Reports.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Reports.Application;

/// <summary>Stores what a worker has done, each time in a scope of its own. A worker that was taken for dead meanwhile is stopped.</summary>
public sealed class ReportDesk(IServiceScopeFactory scopes, TimeProvider clock)
{
    public Task AdvanceAsync(ReportRecord report, ReportStep step, int percent, CancellationToken cancellationToken) =>
        ChangeAsync(report, (_, own, now) => own.Advance(step, percent, now), cancellationToken);

    public Task StorePartAsync(ReportRecord report, int number, byte[] content, CancellationToken cancellationToken) =>
        ChangeAsync(report, (repository, own, now) =>
        {
            repository.AddPart(own.Id, own.Attempt, number, content);
            own.Advance(own.Step, own.Percent, now);
        }, cancellationToken);

    public Task FinishAsync(ReportRecord report, string name, long bytes, int parts, CancellationToken cancellationToken) =>
        ChangeAsync(report, (_, own, now) => own.Finish(name, bytes, parts, now), cancellationToken);

    public Task FailAsync(ReportRecord report, ReportFailure failure, CancellationToken cancellationToken) =>
        ChangeAsync(report, (_, own, now) => own.Fail(failure, now), cancellationToken);

    private async Task ChangeAsync(ReportRecord report, Action<IReportRepository, ReportRecord, DateTime> change, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var repository = scope.ServiceProvider.GetRequiredService<IReportRepository>();
        var own = await repository.FindAsync(report.Id, cancellationToken);
        if (own is not { State: ReportState.Running } || own.Attempt != report.Attempt) throw new BusinessException("Reports:ChangedMeanwhile");
        change(repository, own, clock.GetUtcNow().UtcDateTime);
        await repository.SaveAsync(cancellationToken);
    }
}
