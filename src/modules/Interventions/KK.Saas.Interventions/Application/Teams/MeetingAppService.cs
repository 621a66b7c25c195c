using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Application.Files;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Teams;
using KK.Saas.Interventions.Files;
using KK.Saas.Interventions.Teams;

namespace KK.Saas.Interventions.Application.Teams;

/// <inheritdoc cref="IMeetingAppService" />
public sealed class MeetingAppService(
    IMeetingRepository meetings, MeetingViews views, AgencyNames agencies, IFileStore files, IUnitOfWork unitOfWork, TimeProvider clock) : IMeetingAppService
{
    private const int MinPlace = 2;
    private const string BadMeeting = "Interventions.Teams:Meeting";
    private const string BadCommitment = "Interventions.Teams:Commitment";
    private const string BadOwner = "Interventions.Teams:Owner";
    private const string BadGuest = "Interventions.Teams:Guest";

    public Task<MeetingList> GetListAsync(CancellationToken cancellationToken = default) => views.ListAsync(cancellationToken);

    public async Task<MeetingDetail> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await views.DescribeAsync(await FindAsync(id, cancellationToken), cancellationToken);

    public Task SaveAsync(Guid id, MeetingInput input, CancellationToken cancellationToken = default)
    {
        var facts = new MeetingInput(
            Typed.Text(input.Title, MeetingRecord.MaxTitleLength, BadMeeting), Typed.Day(input.Day, BadMeeting),
            Typed.Text(input.Place, MeetingRecord.MaxPlaceLength, BadMeeting, MinPlace), Typed.Text(input.Agenda, MeetingRecord.MaxAgendaLength, BadMeeting, min: 0));
        return unitOfWork.InTransactionAsync(async token =>
        {
            (await meetings.FindAsync(id, token) ?? meetings.Add(id)).Describe(facts);
            return true;
        }, cancellationToken);
    }

    public Task SaveAttendanceAsync(Guid id, IReadOnlyList<AttendanceInput> attendance, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var meeting = await FindAsync(id, token);
        var team = (await views.TeamOnAsync(meeting.Day, token)).ToDictionary(m => m.Id);
        foreach (var input in attendance.Where(a => team.ContainsKey(a.MemberId)))
        {
            var known = meeting.Attendance.FirstOrDefault(a => a.MemberId == input.MemberId);
            if (input.State is not { } state || !Enum.IsDefined(state))
            {
                if (known is not null) meeting.Remove(known.Id);
                continue;
            }

            var member = team[input.MemberId];
            var instead = state == AttendanceState.Represented ? Typed.Text(input.RepresentedBy, TeamDecree.MaxNameLength, "Interventions.Teams:Representative") : "";
            meeting.Put(new Attendance(known?.Id ?? EntityId.New(), member.Id, member.Name, member.Office, state, instead));
        }

        return true;
    }, cancellationToken);

    public Task SaveGuestAsync(Guid id, Guid guestId, string name, string office, CancellationToken cancellationToken = default)
    {
        var (person, body) = (Typed.Text(name, TeamDecree.MaxNameLength, BadGuest), Typed.Text(office, TeamDecree.MaxOfficeLength, BadGuest, min: 0));
        return ChangeAsync(id, meeting => meeting.Put(new Attendance(guestId, null, person, body, AttendanceState.Present, "")), cancellationToken);
    }

    public async Task SaveDecisionAsync(Guid id, Guid decisionId, DecisionInput input, CancellationToken cancellationToken = default)
    {
        var text = Typed.Text(input.Text, MeetingRecord.MaxTextLength, "Interventions.Teams:Decision");
        var book = await agencies.LoadAsync(cancellationToken);
        var team = await views.TeamOnAsync((await FindAsync(id, cancellationToken)).Day, cancellationToken);
        await ChangeAsync(id, meeting =>
        {
            if (meeting.Decisions.Any(d => d.Id == decisionId && d.DoneOn is not null)) throw new BusinessException("Interventions.Teams:Done");
            if (Typed.Day(input.DueOn, "Interventions.Teams:Decision") < meeting.Day) throw new BusinessException("Interventions.Teams:Decision");
            meeting.Put(new MeetingDecision(decisionId, text, OwnerOf(input, book, team, meeting.Day), input.AgencyId, input.MemberId, input.DueOn));
        }, cancellationToken);
    }

    public Task FinishDecisionAsync(Guid id, Guid decisionId, string note, CancellationToken cancellationToken = default)
    {
        var text = Typed.Text(note, MeetingRecord.MaxNoteLength, "Interventions.Teams:Note");
        return ChangeAsync(id, meeting => meeting.Put(meeting.Decision(decisionId) with { DoneOn = Wita.Today(clock), DoneNote = text }), cancellationToken);
    }

    public Task ReopenDecisionAsync(Guid id, Guid decisionId, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, meeting => meeting.Put(meeting.Decision(decisionId) with { DoneOn = null, DoneNote = "" }), cancellationToken);

    public async Task SaveCommitmentAsync(Guid id, Guid commitmentId, CommitmentInput input, CancellationToken cancellationToken = default)
    {
        var (text, person) = (Typed.Text(input.Text, MeetingRecord.MaxTextLength, BadCommitment), Typed.Text(input.SignedBy, TeamDecree.MaxNameLength, BadCommitment));
        var day = Typed.Day(input.SignedOn, BadCommitment);
        if (input.AgencyId is null == string.IsNullOrWhiteSpace(input.Body)) throw new BusinessException(BadCommitment);
        var body = input.AgencyId is { } agency
            ? (await agencies.LoadAsync(cancellationToken)).Require(agency, day).NameOn(day).Name
            : Typed.Text(input.Body, TeamDecree.MaxOfficeLength, BadCommitment);
        await ChangeAsync(id, meeting => meeting.Put(new Commitment(commitmentId, body, input.AgencyId, text, person, day)), cancellationToken);
    }

    public Task RemovePartAsync(Guid id, Guid partId, CancellationToken cancellationToken = default) => ChangeAsync(id, meeting => meeting.Remove(partId), cancellationToken);

    public Task AddFileAsync(Guid id, Guid fileId, string fileName, Stream content, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        await FindAsync(id, token);
        await files.AddAsync(FileOwner.Meeting, id, fileId, fileName, content, token);
        return true;
    }, cancellationToken);

    public async Task RemoveFileAsync(Guid id, Guid fileId, CancellationToken cancellationToken = default)
    {
        await FindAsync(id, cancellationToken);
        await files.RemoveAsync(FileOwner.Meeting, id, fileId, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task<FileDownload> GetFileAsync(Guid id, Guid fileId, CancellationToken cancellationToken = default)
    {
        await FindAsync(id, cancellationToken);
        return await files.OpenAsync(FileOwner.Meeting, id, fileId, cancellationToken);
    }

    /// <summary>The name of exactly one owner, as it was on the meeting's day.</summary>
    private static string OwnerOf(DecisionInput input, AgencyBook book, IReadOnlyList<TeamMember> team, DateOnly day) =>
        (input.AgencyId, input.MemberId, input.Other.Trim().Length > 0) switch
        {
            ({ } agency, null, false) => book.Require(agency, day).NameOn(day).Name,
            (null, { } member, false) => team.FirstOrDefault(m => m.Id == member) is { } person ? $"{person.Name} ({person.Office})" : throw new BusinessException(BadOwner),
            (null, null, true) => Typed.Text(input.Other, TeamDecree.MaxOfficeLength, BadOwner),
            _ => throw new BusinessException(BadOwner),
        };

    private async Task ChangeAsync(Guid id, Action<MeetingRecord> change, CancellationToken cancellationToken) => await unitOfWork.InTransactionAsync(async token =>
    {
        change(await FindAsync(id, token));
        return true;
    }, cancellationToken);

    private async Task<MeetingRecord> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await meetings.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(nameof(Meeting));
}
