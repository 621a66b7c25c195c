using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.Interventions.Domain.Evaluations;

/// <summary>The province's assessment of a locus. A city reads the final one of its own loci, and writes none.</summary>
public sealed class LocusAssessment(Guid id, RegionCode region, FiscalYear year, Guid formId) : IHostOwned
{
    public const int MaxVisitorsLength = 500;
    public const int MaxNotesLength = 4000;
    public const int MaxScoreNoteLength = 1000;

    public Guid Id { get; private set; } = id;

    public RegionCode Region { get; private set; } = region;

    public FiscalYear Year { get; private set; } = year;

    public Guid FormId { get; private set; } = formId;

    public DateOnly VisitDay { get; private set; }

    public string VisitedBy { get; private set; } = "";

    public string Notes { get; private set; } = "";

    public IReadOnlyList<AssessmentScore> Scores { get; private set; } = [];

    public bool IsFinal { get; private set; }

    /// <summary>Name of who saved it last.</summary>
    public string SavedBy { get; private set; } = "";

    public DateTime SavedAt { get; private set; }

    /// <summary>Goes up with each change.</summary>
    public int Version { get; private set; }

    public void Write(AssessmentInput input, string by, DateTime nowUtc)
    {
        (VisitDay, VisitedBy, Notes, Scores, IsFinal) = (input.VisitDay, input.VisitedBy, input.Notes, input.Scores, input.IsFinal);
        (SavedBy, SavedAt, Version) = (by, nowUtc, Version + 1);
    }
}
