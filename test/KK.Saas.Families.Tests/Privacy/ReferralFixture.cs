using System.Collections.Concurrent;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Families.Tests.Privacy;

/// <summary>Stands in for the module of interventions: says what is referred to everybody.</summary>
public sealed class ReferralFixture : SaasTestApplication, IReferralSource
{
    public ConcurrentDictionary<Guid, ReferredField> Referrals { get; } = new();

    public Task<ReferredField?> FindAsync(Guid userId, Guid familyId, CancellationToken cancellationToken = default) =>
        Task.FromResult<ReferredField?>(Referrals.TryGetValue(familyId, out var fields) ? fields : null);

    public Task<IReadOnlyList<Guid>> ListAsync(Guid userId, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<Guid>>([.. Referrals.Keys]);

    protected override void Configure(IServiceCollection services) => services.AddSingleton<IReferralSource>(this);
}
