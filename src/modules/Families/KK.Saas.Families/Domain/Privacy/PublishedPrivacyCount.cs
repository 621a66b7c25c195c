using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Families.Domain.Privacy;

/// <summary>What the province may know of a city's requests and breaches: how many. One row a city.</summary>
public sealed class PublishedPrivacyCount(RegionCode region) : IHostOwned
{
    public RegionCode Region { get; private set; } = region;

    public int OpenRequests { get; private set; }

    public DateTime? OldestDueAt { get; private set; }

    public int DecidedRequests { get; private set; }

    public int OpenBreaches { get; private set; }

    public DateTime CountedAt { get; private set; }

    public void Set(int openRequests, DateTime? oldestDueAt, int decidedRequests, int openBreaches, DateTime at) =>
        (OpenRequests, OldestDueAt, DecidedRequests, OpenBreaches, CountedAt) = (openRequests, oldestDueAt, decidedRequests, openBreaches, at);
}
