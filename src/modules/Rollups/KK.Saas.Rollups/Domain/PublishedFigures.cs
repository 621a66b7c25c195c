using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>
/// What the province may know of a group of families of a region in a survey year; null is withheld. Small numbers are
/// withheld or rounded before they come here: nothing that reads the rows can forget to.
/// </summary>
public sealed class PublishedFigures : IHostOwned
{
    public PublishedFigures(Guid id, RegionCode region, int surveyYear, FamilyGroup group, Guid instrumentId) =>
        (Id, Region, SurveyYear, Group, InstrumentId, Level, Regency) = (id, region, surveyYear, group, instrumentId, region.Level, region.At(RegionLevel.Regency));

    private PublishedFigures()
    {
    }

    public Guid Id { get; private set; }

    public RegionCode Region { get; private set; }

    public int SurveyYear { get; private set; }

    public FamilyGroup Group { get; private set; }

    public Guid InstrumentId { get; private set; }

    /// <summary>Of <see cref="Region"/>, for the database to choose by.</summary>
    public RegionLevel Level { get; private set; }

    /// <summary>The kabupaten/kota around <see cref="Region"/>, for the database to choose by.</summary>
    public RegionCode Regency { get; private set; }

    public int? Registered { get; private set; }

    public int? Completed { get; private set; }

    public int? Refused { get; private set; }

    public int? Absent { get; private set; }

    public int? Moved { get; private set; }

    public DateTime CountedAtUtc { get; private set; }

    /// <summary>Families behind the details; null when they are withheld.</summary>
    public int? Scored { get; private set; }

    public int? IndexTenThousandths { get; private set; }

    public int?[] Categories { get; private set; } = [];

    public int?[] Dimensions { get; private set; } = [];

    public int?[] Met { get; private set; } = [];

    public int?[] NotMet { get; private set; } = [];

    public int?[] NotApplicable { get; private set; } = [];

    /// <summary>When index, bands, dimensions and indicators were last published; null when they never were.</summary>
    public DateTime? DetailsAtUtc { get; private set; }

    public bool HasDetails => Categories.Length > 0;

    /// <summary>All but the whole kabupaten/kota: rounding hides what a difference between two cuts of the same families would show.</summary>
    public bool IsRounded => Level == RegionLevel.Village || Group != FamilyGroup.All;

    public void SetCounts(PublishedCounts counts, DateTime nowUtc)
    {
        (Registered, Completed, Refused, Absent, Moved) = (counts.Registered, counts.Completed, counts.Refused, counts.Absent, counts.Moved);
        CountedAtUtc = nowUtc;
    }

    public void SetDetails(PublishedDetails details, DateTime nowUtc)
    {
        (Scored, IndexTenThousandths, Categories, Dimensions) = (details.Scored, details.IndexTenThousandths, details.Categories, details.Dimensions);
        (Met, NotMet, NotApplicable) = (details.Met, details.NotMet, details.NotApplicable);
        DetailsAtUtc = nowUtc;
    }
}
