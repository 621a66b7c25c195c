using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain.Privacy;

/// <summary>A breach of data protection.</summary>
public sealed class Breach : TenantEntity
{
    public const int MaxDataLength = 1_000;
    public const int MaxTextLength = 2_000;

    /// <summary>3 × 24 hours for both notices (UU 27/2022, Pasal 46).</summary>
    public static readonly TimeSpan Clock = TimeSpan.FromHours(72);

    public Breach(TenantId tenantId, Guid id)
        : base(tenantId, id)
    {
    }

    private Breach()
    {
    }

    public DateTime DiscoveredAt { get; private set; }

    public DateTime? HappenedAt { get; private set; }

    public string Data { get; private set; } = "";

    public string How { get; private set; } = "";

    public string Handling { get; private set; } = "";

    public int Families { get; private set; }

    public DateTime? SubjectsToldAt { get; private set; }

    public DateTime? AuthorityToldAt { get; private set; }

    public DateTime DueAt => DiscoveredAt + Clock;

    public bool IsOpen => SubjectsToldAt is null || AuthorityToldAt is null;

    public void Describe(DateTime discoveredAt, DateTime? happenedAt, string data, string how, string handling, int families) =>
        (DiscoveredAt, HappenedAt, Data, How, Handling, Families) = (discoveredAt, happenedAt, data, how, handling, families);

    public void TellSubjects(DateTime at) => SubjectsToldAt ??= at;

    public void TellAuthority(DateTime at) => AuthorityToldAt ??= at;
}
