using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Programme;

namespace KK.Saas.Interventions.Domain.Programme;

/// <summary>Plan and realisation of a kabupaten/kota in a fiscal year, as it tells the province. The city writes it.</summary>
public sealed class PublishedProgramme(Guid id, RegionCode region, FiscalYear year) : IHostOwned
{
    public Guid Id { get; private set; } = id;

    public RegionCode Region { get; private set; } = region;

    public FiscalYear Year { get; private set; } = year;

    public int Planned { get; private set; }

    public int Started { get; private set; }

    public int Reports { get; private set; }

    public int TargetFamilies { get; private set; }

    public int FamiliesReached { get; private set; }

    public long Pagu { get; private set; }

    public long Spent { get; private set; }

    /// <summary>In the order of the quarters.</summary>
    public int[] QuarterReports { get; private set; } = [];

    public long[] QuarterSpent { get; private set; } = [];

    public DateTime PublishedAtUtc { get; private set; }

    public void Set(ProgrammeRow total, IReadOnlyList<ProgrammeQuarter> quarters, DateTime nowUtc)
    {
        (Planned, Started, Reports, TargetFamilies, FamiliesReached, Pagu, Spent) =
            (total.Planned, total.Started, total.Reports, total.TargetFamilies, total.FamiliesReached, total.Pagu, total.Spent);
        (QuarterReports, QuarterSpent) = ([.. quarters.Select(q => q.Reports)], [.. quarters.Select(q => q.Spent)]);
        PublishedAtUtc = nowUtc;
    }
}
