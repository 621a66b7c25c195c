using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families.Domain.Privacy;
using KK.Saas.Tenancy;

namespace KK.Saas.Families.Application.Privacy;

/// <summary>Writes the counts that the province may see, together with what changed them.</summary>
public sealed class PrivacyPublisher(IPrivacyRepository repository, ITenantDirectory tenants, ICurrentTenant tenant, Core.Data.IUnitOfWork unitOfWork, TimeProvider clock)
{
    public async Task PublishAsync(CancellationToken cancellationToken = default)
    {
        await unitOfWork.SaveChangesAsync(cancellationToken); // what is counted must be in the store
        var now = clock.GetUtcNow().UtcDateTime;
        var region = (await tenants.FindAsync(tenant.RequiredId, cancellationToken))!.Region;
        var requests = await repository.CountRequestsAsync(now, cancellationToken);
        var breaches = (await repository.ListBreachesAsync(cancellationToken)).Count(b => b.IsOpen);
        (await repository.GetOrAddCountAsync(region, cancellationToken)).Set(requests.Open, requests.OldestDueAt, requests.Decided, breaches, now);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
