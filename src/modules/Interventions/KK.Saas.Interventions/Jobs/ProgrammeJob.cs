using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Interventions.Application.Programme;

namespace KK.Saas.Interventions.Jobs;

/// <summary>Publishes the programme of one tenant to the province. Safe to run any number of times.</summary>
public sealed class ProgrammeJob(ProgrammePublisher publisher)
{
    public Task RunAsync(TenantJobArgs args, CancellationToken cancellationToken) => publisher.PublishAsync(cancellationToken);
}
