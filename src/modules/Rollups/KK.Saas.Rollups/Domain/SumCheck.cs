using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Rollups.Domain;

/// <summary>What a recount of every fact of a period found. Written each night; a difference is mended at once and stays on record.</summary>
public sealed class SumCheck : TenantEntity
{
    public const int MaxDifferencesLength = 2000;

    public SumCheck(TenantId tenantId, Guid id, PeriodId period, DateTime checkedAtUtc, SumComparison comparison, TimeSpan took)
        : base(tenantId, id)
    {
        (Period, CheckedAtUtc, Villages, Families) = (period, checkedAtUtc, comparison.Villages, comparison.Families);
        (DifferenceCount, Milliseconds) = (comparison.Differences.Count, (int)took.TotalMilliseconds);
        var text = string.Join(", ", comparison.Differences);
        Differences = text.Length <= MaxDifferencesLength ? text : text[..MaxDifferencesLength];
    }

    private SumCheck()
    {
    }

    public PeriodId Period { get; private set; }

    public DateTime CheckedAtUtc { get; private set; }

    public int Villages { get; private set; }

    /// <summary>Facts that were counted.</summary>
    public int Families { get; private set; }

    public int DifferenceCount { get; private set; }

    /// <summary>Kelurahan and group of each difference.</summary>
    public string Differences { get; private set; } = "";

    public int Milliseconds { get; private set; }
}
