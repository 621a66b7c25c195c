using KK.Saas.Families.Domain.Privacy;

namespace KK.Saas.Families.Application.Privacy;

/// <inheritdoc cref="IProvincePrivacyAppService" />
public sealed class ProvincePrivacyAppService(IPrivacyRepository repository) : IProvincePrivacyAppService
{
    public async Task<IReadOnlyList<PrivacyCounts>> GetAsync(CancellationToken cancellationToken = default) =>
        [.. (await repository.ListCountsAsync(cancellationToken)).Select(c => new PrivacyCounts(c.Region, c.OpenRequests, c.OldestDueAt, c.DecidedRequests, c.OpenBreaches, c.CountedAt))];
}
