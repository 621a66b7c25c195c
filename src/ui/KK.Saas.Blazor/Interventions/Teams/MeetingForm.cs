using KK.Saas.Interventions.Teams;

namespace KK.Saas.Blazor.Interventions.Teams;

/// <summary>What the form of a meeting posts.</summary>
public sealed class MeetingForm
{
    public Guid Id { get; set; }

    public string? Title { get; set; }

    public DateOnly? Day { get; set; }

    public string? Place { get; set; }

    public string? Agenda { get; set; }

    public static MeetingForm Of(MeetingDetail meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var facts = meeting.Facts;
        return new() { Id = meeting.Id, Title = facts.Title, Day = facts.Day, Place = facts.Place, Agenda = facts.Agenda };
    }

    public MeetingInput ToInput() => new(Title ?? "", Day ?? default, Place ?? "", Agenda ?? "");
}
