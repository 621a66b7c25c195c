using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Teams;
using KK.Saas.Interventions.Tests.Agencies;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.Interventions.Tests.Agencies.AgencyApplication;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Teams;

public sealed class TeamTests(AgencyApplication app) : IClassFixture<AgencyApplication>
{
    [Fact]
    public async Task A_new_decree_ends_the_one_before_and_leaves_it_as_it_was()
    {
        var (old, next, agency) = (EntityId.New(), EntityId.New(), await app.AgencyAsync("Kesehatan"));
        await DoAsync(t => t.SaveAsync(old, new TeamInput("188.45/1", Day(2024, 1, 5), Day(2024, 1, 8), null)));
        await DoAsync(t => t.SaveMemberAsync(old, EntityId.New(), new TeamMemberInput(TeamPosition.Member, "Siti Rahmah", "", AgencyId: agency)));
        await DoAsync(t => t.SaveMemberAsync(old, EntityId.New(), new TeamMemberInput(TeamPosition.Chair, "Ahmad Fauzi", "Sekretaris Daerah")));
        await DoAsync(t => t.SaveAsync(next, new TeamInput("188.45/2", Day(2026, 1, 5), Day(2026, 1, 8), null), copyFrom: old));
        await DoAsync(async t => await t.RemoveMemberAsync(next, (await t.GetListAsync())[0].Members[0].Id));

        var teams = await ListAsync();
        teams.Select(t => (t.Facts.DecreeNumber, t.IsCurrent, t.Facts.ValidTo)).ShouldBe([("188.45/2", true, null), ("188.45/1", false, (DateOnly?)Day(2026, 1, 7))]);
        teams[0].Members.Single().Office.ShouldBe("Dinas Kesehatan");
        teams[1].Members.Select(m => m.Position).ShouldBe([TeamPosition.Chair, TeamPosition.Member]);
        (await CodeAsync(t => t.SaveAsync(EntityId.New(), new TeamInput("188.45/3", Day(2025), Day(2025), null)))).ShouldBe("Interventions.Teams:Overlap");
        (await CodeAsync(t => t.SaveAsync(EntityId.New(), new TeamInput("188.45/3", Day(2025), default, null)))).ShouldBe("Interventions.Teams:Decree");
    }

    [Fact]
    public async Task The_province_and_the_cities_have_teams_of_their_own()
    {
        var (own, other, mine) = (EntityId.New(), EntityId.New(), EntityId.New());
        await app.DoAsync<ITeamAppService>(Banjarmasin, t => t.SaveAsync(own, new TeamInput("SK Banjarmasin", Day(2026), Day(2026), null)));
        await ProvinceAsync(async t =>
        {
            await t.SaveAsync(other, new TeamInput("SK Gubernur", Day(2026), Day(2026), null));
            await t.SaveMemberAsync(other, EntityId.New(), new TeamMemberInput(TeamPosition.Patron, "Gubernur", "Provinsi Kalimantan Selatan"));
            await t.SaveAsync(mine, new TeamInput("SK 2020", Day(2020), Day(2020), Day(2025, 12, 31)));
            (await t.GetListAsync()).Select(x => x.Facts.DecreeNumber).ShouldBe(["SK Gubernur", "SK 2020"]);
            (await t.GetChoicesAsync(Day(2026))).Agencies.ShouldBeEmpty();
            return true;
        });
        (await app.CallAsync<ITeamAppService, IReadOnlyList<TeamItem>>(Banjarmasin, t => t.GetListAsync())).Single().Id.ShouldBe(own);
        await Should.ThrowAsync<EntityNotFoundException>(() => ProvinceAsync(async t =>
        {
            await t.RemoveMemberAsync(own, EntityId.New());
            return true;
        }));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.DoAsync<ITeamAppService>(Banjarmasin, t => t.RemoveMemberAsync(other, EntityId.New())));
    }

    [Fact]
    public async Task A_member_is_somebody_of_this_city()
    {
        var (team, agency) = (EntityId.New(), await app.AgencyAsync("Asing", tenant: Banjarmasin));
        await app.DoAsync<ITeamAppService>(Banjarbaru, t => t.SaveAsync(team, new TeamInput("SK lama", Day(2010), Day(2010), Day(2011))));
        var member = new TeamMemberInput(TeamPosition.Member, "Budi Santoso", "Dinas");
        var foreign = await app.UserAsync("bm.kadis", Banjarmasin);
        (await CodeAsync(t => t.SaveMemberAsync(team, EntityId.New(), member with { UserId = foreign }))).ShouldBe("Interventions.Teams:User");
        (await CodeAsync(t => t.SaveMemberAsync(team, EntityId.New(), member with { Office = "" }))).ShouldBe("Interventions.Teams:Member");
        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync(t => t.SaveMemberAsync(team, EntityId.New(), member with { AgencyId = agency })));
        await DoAsync(async t => await t.SaveMemberAsync(team, EntityId.New(), member with { UserId = await app.UserAsync("bb.kadis") }));
    }

    [Fact]
    public async Task Reading_is_not_keeping()
    {
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            app.DoAsync<ITeamAppService>(Banjarbaru, t => t.RemoveMemberAsync(EntityId.New(), EntityId.New()), [InterventionsPermissions.ReadTeam]));
        // The province's permission means nothing to a city's user.
        await Should.ThrowAsync<PermissionDeniedException>(() => app.DoAsync<ITeamAppService>(Banjarbaru, t => t.GetListAsync(), [InterventionsPermissions.ReadProvinceTeam]));
    }

    private Task DoAsync(Func<ITeamAppService, Task> call) => app.DoAsync(Banjarbaru, call);

    private Task<bool> ProvinceAsync(Func<ITeamAppService, Task<bool>> call) => app.AsHostAsync(s => call(s.GetRequiredService<ITeamAppService>()));

    private Task<IReadOnlyList<TeamItem>> ListAsync() => app.CallAsync<ITeamAppService, IReadOnlyList<TeamItem>>(Banjarbaru, t => t.GetListAsync());

    private async Task<string> CodeAsync(Func<ITeamAppService, Task> call) => (await Should.ThrowAsync<BusinessException>(() => DoAsync(call))).Code;
}
