using KK.Saas.Core.Errors;
using KK.Saas.Interventions.Teams;

namespace KK.Saas.Interventions.Domain.Teams;

/// <summary>The record of a meeting (rakor), on either side.</summary>
public abstract class MeetingRecord
{
    public const int MaxTitleLength = 200;
    public const int MaxPlaceLength = 200;
    public const int MaxAgendaLength = 4000;
    public const int MaxTextLength = 1000;
    public const int MaxNoteLength = 500;
    public const int MaxParts = 300;

    protected MeetingRecord(Guid id) => Id = id;

    protected MeetingRecord()
    {
    }

    public Guid Id { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public string Place { get; private set; } = "";

    public string Agenda { get; private set; } = "";

    public IReadOnlyList<Attendance> Attendance { get; private set; } = [];

    public IReadOnlyList<MeetingDecision> Decisions { get; private set; } = [];

    public IReadOnlyList<Commitment> Commitments { get; private set; } = [];

    /// <summary>Two changes at once: the second reads anew.</summary>
    public int Version { get; private set; }

    public void Describe(MeetingInput facts)
    {
        (Title, Day, Place, Agenda) = (facts.Title, facts.Day, facts.Place, facts.Agenda);
        Version++;
    }

    public MeetingDecision Decision(Guid id) => Decisions.FirstOrDefault(d => d.Id == id) ?? throw new EntityNotFoundException(nameof(MeetingDecision));

    public void Put(Attendance entry) => Attendance = With(Attendance, a => a.Id == entry.Id, entry);

    public void Put(MeetingDecision decision) => Decisions = With(Decisions, d => d.Id == decision.Id, decision);

    public void Put(Commitment commitment) => Commitments = With(Commitments, c => c.Id == commitment.Id, commitment);

    public void Remove(Guid partId)
    {
        Attendance = [.. Attendance.Where(a => a.Id != partId)];
        Decisions = [.. Decisions.Where(d => d.Id != partId)];
        Commitments = [.. Commitments.Where(c => c.Id != partId)];
        Version++;
    }

    private IReadOnlyList<T> With<T>(IReadOnlyList<T> parts, Func<T, bool> isSame, T part)
    {
        var isKnown = parts.Any(isSame);
        if (!isKnown && parts.Count >= MaxParts) throw new BusinessException("Interventions.Teams:TooMany", MaxParts);
        Version++;
        return isKnown ? [.. parts.Select(p => isSame(p) ? part : p)] : [.. parts, part];
    }
}
