using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Interventions.Application.Activities;

namespace KK.Saas.Interventions.Jobs;

/// <summary>Takes what is overdue in one tenant a step up.</summary>
public sealed class EscalationJob(EscalationWorker worker)
{
    public Task RunAsync(TenantJobArgs args, CancellationToken cancellationToken) => worker.RunAsync(cancellationToken);
}
