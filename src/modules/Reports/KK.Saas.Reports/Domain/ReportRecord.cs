namespace KK.Saas.Reports.Domain;

/// <summary>A report that was asked for, and how far it is.</summary>
public abstract class ReportRecord
{
    public const int MaxOccasionLength = 10;
    public const int MaxNameLength = 100;

    /// <summary>One that said nothing for so long was cut off with its process and is made again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private const int MaxAttempts = 3;

    protected ReportRecord(Guid id) => Id = id;

    protected ReportRecord()
    {
    }

    public Guid Id { get; private set; }

    public ReportKind Kind { get; private set; }

    public ReportFormat Format { get; private set; }

    public int? SurveyYear { get; private set; }

    /// <summary>The turn of the schedule that it belongs to, such as "2026-11"; empty when somebody asked. One of a kind, format and turn.</summary>
    public string Occasion { get; private set; } = "";

    public string AskedBy { get; private set; } = "";

    public DateTime AskedAt { get; private set; }

    public ReportState State { get; private set; } = ReportState.Waiting;

    public int Percent { get; private set; }

    public ReportStep Step { get; private set; }

    public ReportFailure Failure { get; private set; }

    /// <summary>How often it was begun. It numbers the parts of the file too, so that a worker that was taken for dead spoils nothing.</summary>
    public int Attempt { get; private set; }

    /// <summary>Attempts before somebody asked for it again do not count.</summary>
    public int FirstAttempt { get; private set; }

    /// <summary>When its worker was last heard of.</summary>
    public DateTime? BeatAt { get; private set; }

    public DateTime? FinishedAt { get; private set; }

    public string Name { get; private set; } = "";

    public long Bytes { get; private set; }

    public int Parts { get; private set; }

    /// <summary>Guards the claim: of two workers one makes it.</summary>
    public int Version { get; private set; }

    public void Ask(ReportOffer offer, int? surveyYear, string occasion, string askedBy, DateTime now) =>
        (Kind, Format, SurveyYear, Occasion, AskedBy, AskedAt) = (offer.Kind, offer.Format, surveyYear, occasion, askedBy, now);

    public void AskAgain()
    {
        if (State != ReportState.Failed) return;
        (State, Percent, Step, Failure, FinishedAt, BeatAt, FirstAttempt) = (ReportState.Waiting, 0, ReportStep.None, ReportFailure.None, null, null, Attempt);
        Version++;
    }

    /// <summary>Begins; one that broke down too often is given up instead.</summary>
    /// <returns>Whether to work.</returns>
    public bool Begin(DateTime now)
    {
        if (Attempt - FirstAttempt >= MaxAttempts)
        {
            Fail(ReportFailure.Lost, now);
            return false;
        }

        (State, Percent, Step, BeatAt) = (ReportState.Running, 0, ReportStep.None, now);
        (Attempt, Version) = (Attempt + 1, Version + 1);
        return true;
    }

    public void Advance(ReportStep step, int percent, DateTime now)
    {
        (Step, Percent, BeatAt) = (step, Math.Clamp(percent, Percent, 99), now);
        Version++;
    }

    public void Finish(string name, long bytes, int parts, DateTime now)
    {
        (State, Percent, Name, Bytes, Parts, FinishedAt) = (ReportState.Done, 100, name, bytes, parts, now);
        Version++;
    }

    public void Fail(ReportFailure failure, DateTime now)
    {
        (State, Failure, FinishedAt) = (ReportState.Failed, failure, now);
        Version++;
    }
}
