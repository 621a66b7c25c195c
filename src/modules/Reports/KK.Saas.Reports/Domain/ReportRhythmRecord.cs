namespace KK.Saas.Reports.Domain;

/// <summary>How often a side has its reports made; one row a side.</summary>
public abstract class ReportRhythmRecord
{
    /// <summary>The id of the one row.</summary>
    public static readonly Guid OnlyId = new("0b8f6a52-0d7e-5b52-9d1c-6f0b6c1d2a11");

    public Guid Id { get; private set; } = OnlyId;

    public ReportRhythm Rhythm { get; private set; }

    public void Set(ReportRhythm rhythm) => Rhythm = rhythm;

    /// <summary>The turn that a day belongs to; null when nothing is made by itself.</summary>
    public static string? OccasionOf(ReportRhythm rhythm, DateOnly day) => rhythm switch
    {
        ReportRhythm.Monthly => $"{day.Year}-{day.Month:00}",
        ReportRhythm.Quarterly => $"{day.Year}-Q{((day.Month - 1) / 3) + 1}",
        ReportRhythm.Yearly => $"{day.Year}",
        _ => null,
    };
}
