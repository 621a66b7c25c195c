using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Identity;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Domain.Teams;
using KK.Saas.Interventions.Teams;

namespace KK.Saas.Interventions.Application.Teams;

/// <inheritdoc cref="ITeamAppService" />
public sealed class TeamAppService(
    ITeamRepository teams, AgencyNames agencies, IUserDirectory users, ICurrentTenant tenant, IUnitOfWork unitOfWork, TimeProvider clock) : ITeamAppService
{
    private const string BadDecree = "Interventions.Teams:Decree";
    private const string BadMember = "Interventions.Teams:Member";

    private string ReadPermission => tenant.Kind == TenantScopeKind.Host ? InterventionsPermissions.ReadProvinceTeam : InterventionsPermissions.ReadTeam;

    public async Task<IReadOnlyList<TeamItem>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var today = Wita.Today(clock);
        return [.. (await teams.ListAsync(cancellationToken)).Select(t =>
            new TeamItem(t.Id, new TeamInput(t.DecreeNumber, t.DecreeDate, t.ValidFrom, t.ValidTo), t.Members, t.IsInForceOn(today)))];
    }

    public async Task<TeamChoices> GetChoicesAsync(DateOnly day, CancellationToken cancellationToken = default) => new(
        [.. (await users.SearchAsync(ReadPermission, null, cancellationToken)).Select(u => new AgencyPerson(u.Id, u.DisplayName, IsHead: false))],
        [.. (await agencies.LoadAsync(cancellationToken)).All.Where(a => a.ExistsOn(day)).Select(a => new AgencyChoice(a.Id, a.NameOn(day).Name))
            .OrderBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase)]);

    public Task SaveAsync(Guid id, TeamInput input, Guid? copyFrom = null, CancellationToken cancellationToken = default)
    {
        var facts = Check(input);
        return unitOfWork.InTransactionAsync(async token =>
        {
            var all = await teams.ListAsync(token);
            var team = all.FirstOrDefault(t => t.Id == id);
            foreach (var other in all.Where(t => t.Id != id && t.Overlaps(facts.ValidFrom, facts.ValidTo)))
            {
                if (other.ValidTo is not null || other.ValidFrom >= facts.ValidFrom) throw new BusinessException("Interventions.Teams:Overlap", other.DecreeNumber);
                other.EndOn(facts.ValidFrom.AddDays(-1));
            }

            if (team is null)
            {
                team = teams.Add(id);
                if (all.FirstOrDefault(t => t.Id == copyFrom) is { } source) team.SetMembers(source.Members.Select(m => m with { Id = EntityId.New() }));
            }

            team.Describe(facts);
            return true;
        }, cancellationToken);
    }

    public async Task SaveMemberAsync(Guid teamId, Guid memberId, TeamMemberInput input, CancellationToken cancellationToken = default)
    {
        var name = Typed.Text(input.Name, TeamDecree.MaxNameLength, BadMember);
        if (!Enum.IsDefined(input.Position)) throw new BusinessException(BadMember);
        if (input.UserId is { } user && !await users.HoldsAsync(user, ReadPermission, cancellationToken)) throw new BusinessException("Interventions.Teams:User");
        var book = await agencies.LoadAsync(cancellationToken);
        await ChangeAsync(teamId, team =>
        {
            var known = team.Members.FirstOrDefault(m => m.Id == memberId);
            if (known is null && team.Members.Count >= TeamDecree.MaxMembers) throw new BusinessException("Interventions.Teams:TooMany", TeamDecree.MaxMembers);
            var agency = input.AgencyId is { } id ? book.Require(id, team.ValidFrom).NameOn(team.ValidFrom).Name : "";
            var office = Typed.Text(string.IsNullOrWhiteSpace(input.Office) ? agency : input.Office, TeamDecree.MaxOfficeLength, BadMember);
            var member = new TeamMember(memberId, input.Position, name, office, input.UserId, input.AgencyId);
            team.SetMembers(known is null ? team.Members.Append(member) : team.Members.Select(m => m.Id == memberId ? member : m));
        }, cancellationToken);
    }

    public Task RemoveMemberAsync(Guid teamId, Guid memberId, CancellationToken cancellationToken = default) =>
        ChangeAsync(teamId, team => team.SetMembers(team.Members.Where(m => m.Id != memberId)), cancellationToken);

    private static TeamInput Check(TeamInput input)
    {
        Typed.Day(input.DecreeDate, BadDecree);
        Typed.Day(input.ValidFrom, BadDecree);
        if (input.ValidTo is { } last && Typed.Day(last, BadDecree) < input.ValidFrom) throw new BusinessException(BadDecree);
        return input with { DecreeNumber = Typed.Text(input.DecreeNumber, TeamDecree.MaxNumberLength, BadDecree) };
    }

    private async Task ChangeAsync(Guid id, Action<TeamDecree> change, CancellationToken cancellationToken) => await unitOfWork.InTransactionAsync(async token =>
    {
        change((await teams.ListAsync(token)).FirstOrDefault(t => t.Id == id) ?? throw new EntityNotFoundException(nameof(Team)));
        return true;
    }, cancellationToken);
}
