using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.Files;
using KK.Saas.Interventions.Domain.Teams;
using KK.Saas.Interventions.Files;
using KK.Saas.Interventions.Teams;

namespace KK.Saas.Interventions.Application.Teams;

/// <summary>Meetings as the pages show them.</summary>
public sealed class MeetingViews(IMeetingRepository meetings, ITeamRepository teams, IFileStore files, TimeProvider clock)
{
    public async Task<MeetingList> ListAsync(CancellationToken cancellationToken)
    {
        var today = Wita.Today(clock);
        var all = await meetings.ListAsync(cancellationToken);
        return new MeetingList(
            [.. all.SelectMany(m => m.Decisions.Where(d => d.DoneOn is null).Select(d => new OpenDecision(m.Id, m.Title, d, d.IsOverdueOn(today)))).OrderBy(d => d.Decision.DueOn)],
            [.. all.Select(m => new MeetingListItem(m.Id, m.Title, m.Day, m.Place, m.Decisions.Count, m.Decisions.Count(d => d.DoneOn is null)))]);
    }

    public async Task<MeetingDetail> DescribeAsync(MeetingRecord meeting, CancellationToken cancellationToken)
    {
        var team = await TeamOnAsync(meeting.Day, cancellationToken);
        var place = team.Select((member, index) => (member.Id, index)).ToDictionary(m => m.Id, m => m.index);
        return new MeetingDetail(
            meeting.Id, new MeetingInput(meeting.Title, meeting.Day, meeting.Place, meeting.Agenda), team,
            [.. meeting.Attendance.OrderBy(a => a.MemberId is null).ThenBy(a => place.GetValueOrDefault(a.MemberId ?? Guid.Empty, int.MaxValue))],
            meeting.Decisions, meeting.Commitments, await files.ListAsync(FileOwner.Meeting, meeting.Id, cancellationToken), Wita.Today(clock));
    }

    /// <summary>Members of the team that is in force on a day.</summary>
    public async Task<IReadOnlyList<TeamMember>> TeamOnAsync(DateOnly day, CancellationToken cancellationToken) =>
        (await teams.ListAsync(cancellationToken)).FirstOrDefault(t => t.IsInForceOn(day))?.Members ?? [];
}
