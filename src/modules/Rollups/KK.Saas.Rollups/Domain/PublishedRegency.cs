using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>
/// What the province may know of a kabupaten/kota in a survey year. Counts follow within seconds. Index, bands,
/// dimensions and indicators move only when five families more have answered, or once a day: the difference between
/// two looks is then no single family.
/// </summary>
public sealed class PublishedRegency(Guid id, RegionCode region, int surveyYear, Guid instrumentId) : IHostOwned
{
    private static readonly TimeSpan DetailsAtLeastEvery = TimeSpan.FromDays(1);

    private readonly List<PublishedCell> _cells = [];

    public Guid Id { get; private set; } = id;

    public RegionCode Region { get; private set; } = region;

    public int SurveyYear { get; private set; } = surveyYear;

    public Guid InstrumentId { get; private set; } = instrumentId;

    public int? Registered { get; private set; }

    public int? Completed { get; private set; }

    public DateTime CountedAtUtc { get; private set; }

    /// <summary>Mean index in 1/10,000, rounded to 1/100 of a point.</summary>
    public int? IndexTenThousandths { get; private set; }

    /// <summary>Answering families when the details were last published; null when they never were.</summary>
    public int? DetailsCompleted { get; private set; }

    public DateTime? DetailsAtUtc { get; private set; }

    public IReadOnlyList<PublishedCell> Cells => _cells;

    public void SetCounts(int registered, int completed, DateTime nowUtc) =>
        (Registered, Completed, CountedAtUtc) = (Shown(registered), Shown(completed), nowUtc);

    /// <summary>Whether enough has changed for the details to be published anew.</summary>
    public bool DetailsAreDue(int completed, DateTime nowUtc) =>
        DetailsAtUtc is not { } last || Math.Abs(completed - (DetailsCompleted ?? 0)) >= SmallCells.Least || nowUtc - last >= DetailsAtLeastEvery;

    public void SetDetails(int completed, int? index, IEnumerable<PublishedCell> cells, DateTime nowUtc)
    {
        _cells.Clear();
        var enough = completed >= SmallCells.Least;
        if (enough) _cells.AddRange(cells);
        (IndexTenThousandths, DetailsCompleted, DetailsAtUtc) = (enough ? index : null, enough ? completed : null, nowUtc);
    }

    private static int? Shown(int count) => SmallCells.IsSmall(count) ? null : count;
}
