using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Plans;
using KK.Saas.TestBase;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Plans;

public sealed class PlanLineTests(PlanApplication app) : IClassFixture<PlanApplication>
{
    private static readonly string[] OwnOnly = [InterventionsPermissions.ReadPlans, InterventionsPermissions.EditOwnPlans];

    [Fact]
    public async Task An_activity_is_stored_once_however_often_it_is_sent()
    {
        var plan = await app.PlanAsync();
        var board = await app.BoardAsync(plan);
        var (id, input) = (EntityId.New(), app.Input(board) with { Title = "  Pelatihan  ", Targets = [new PlanTarget("D3.2.1", 80)] });
        for (var i = 0; i < 2; i++) await app.CallAsync<IPlanLineAppService>(l => l.AddAsync(plan, id, input));
        var line = (await app.BoardAsync(plan)).Lines.ShouldHaveSingleItem();
        line.Input.Title.ShouldBe("Pelatihan");
        line.Input.Targets.ShouldHaveSingleItem().Percent.ShouldBe(80);
        line.Agency.ShortName.ShouldBe("Dinsos");
        line.Intervention!.Number.ShouldBe(20);
    }

    [Fact]
    public async Task Every_broken_rule_has_its_name()
    {
        var plan = await app.PlanAsync();
        await BreaksAsync(plan, i => i with { Year = i.Year.Next.Next }, PlanIssueKind.OutsideYears);
        await BreaksAsync(plan, i => i with { AgencyId = app.Closing }, PlanIssueKind.UnknownAgency);
        await BreaksAsync(plan, i => i with { InterventionId = EntityId.New() }, PlanIssueKind.UnknownIntervention);
        await BreaksAsync(plan, i => i with { Title = " " }, PlanIssueKind.Missing);
        await BreaksAsync(plan, i => i with { Title = new string('a', 201) }, PlanIssueKind.TooLong);
        await BreaksAsync(plan, i => i with { PersonInCharge = new string('a', 101) }, PlanIssueKind.TooLong);
        await BreaksAsync(plan, i => i with { FirstQuarter = Quarter.III, LastQuarter = Quarter.II }, PlanIssueKind.NotAQuarter);
        await BreaksAsync(plan, i => i with { TargetFamilies = -1 }, PlanIssueKind.NotANumber);
        await BreaksAsync(plan, i => i with { Pagu = -1 }, PlanIssueKind.NotANumber);
        await BreaksAsync(plan, i => i with { Fund = (FundSource)99 }, PlanIssueKind.UnknownFund);
        await BreaksAsync(plan, i => i with { SubActivityCode = "2.08.04" }, PlanIssueKind.NotACode);
        await BreaksAsync(plan, i => i with { Targets = [new PlanTarget("D3.2.1", 101)] }, PlanIssueKind.NotATarget);
        await BreaksAsync(plan, i => i with { Targets = [new PlanTarget("D1.1.1", 50)] }, PlanIssueKind.NotATarget);
        (await app.BoardAsync(plan)).Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_nothing_is_lost()
    {
        var plan = await app.PlanAsync();
        var line = await app.LineAsync(plan);
        var seen = await app.FindLineAsync(plan, line);
        await app.CallAsync<IPlanLineAppService>(l => l.UpdateAsync(line, seen.Revision, seen.Input with { Pagu = 5_000_000 }));
        (await BrokenAsync(l => l.UpdateAsync(line, seen.Revision, seen.Input with { Pagu = 9_000_000 }))).ShouldBe("ChangedMeanwhile");
        (await BrokenAsync(l => l.RemoveAsync(line, seen.Revision))).ShouldBe("ChangedMeanwhile");
        (await app.FindLineAsync(plan, line)).Input.Pagu.ShouldBe(5_000_000);
        var now = await app.FindLineAsync(plan, line);
        await app.CallAsync<IPlanLineAppService>(l => l.RemoveAsync(line, now.Revision));
        (await app.BoardAsync(plan)).Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_many_changes_at_the_same_moment_one_is_stored()
    {
        var plan = await app.PlanAsync();
        var line = await app.LineAsync(plan);
        var seen = await app.FindLineAsync(plan, line);
        var results = await Task.WhenAll(Enumerable.Range(1, 4).Select(async i =>
        {
            try
            {
                await app.CallAsync<IPlanLineAppService>(l => l.UpdateAsync(line, seen.Revision, seen.Input with { Pagu = i }));
                return true;
            }
            catch (BusinessException error) when (error.Code.EndsWith("ChangedMeanwhile", StringComparison.Ordinal))
            {
                return false;
            }
        }));
        results.Count(stored => stored).ShouldBe(1);
        (await app.FindLineAsync(plan, line)).Revision.ShouldBe(seen.Revision + 1);
    }

    [Fact]
    public async Task A_moved_activity_keeps_its_length_up_to_the_end_of_the_year()
    {
        var plan = await app.PlanAsync();
        var line = await app.LineAsync(plan);
        var seen = await app.FindLineAsync(plan, line);
        await app.CallAsync<IPlanLineAppService>(l => l.MoveAsync(line, seen.Revision, new PlanMove(app.Health, seen.Input.Year.Next, Quarter.III)));
        var moved = await app.FindLineAsync(plan, line);
        (moved.Input.AgencyId, moved.Input.Year, moved.Input.FirstQuarter, moved.Input.LastQuarter).ShouldBe((app.Health, seen.Input.Year.Next, Quarter.III, Quarter.IV));
        await app.CallAsync<IPlanLineAppService>(l => l.MoveAsync(line, moved.Revision, new PlanMove(app.Health, seen.Input.Year, Quarter.IV)));
        (await app.FindLineAsync(plan, line)).Input.LastQuarter.ShouldBe(Quarter.IV);
    }

    [Fact]
    public async Task People_of_an_agency_plan_for_no_other()
    {
        var plan = await app.PlanAsync();
        var (own, other) = (await app.LineAsync(plan), await app.LineAsync(plan, i => i with { AgencyId = app.Health }));
        await app.WorkInAsync(app.Social);
        var board = await app.BoardAsync(plan, permissions: OwnOnly);
        board.Lines.Single(l => l.Id == own).MayEdit.ShouldBeTrue();
        board.Lines.Single(l => l.Id == other).MayEdit.ShouldBeFalse();
        var (mine, theirs) = (await app.FindLineAsync(plan, own), await app.FindLineAsync(plan, other));
        await app.CallAsync<IPlanLineAppService>(l => l.UpdateAsync(own, mine.Revision, mine.Input with { Pagu = 7 }), OwnOnly);
        (await BrokenAsync(l => l.UpdateAsync(other, theirs.Revision, theirs.Input), OwnOnly)).ShouldBe("OtherAgency");
        (await BrokenAsync(l => l.RemoveAsync(other, theirs.Revision), OwnOnly)).ShouldBe("OtherAgency");
        (await BrokenAsync(l => l.MoveAsync(own, mine.Revision + 1, new PlanMove(app.Health, mine.Input.Year, Quarter.I)), OwnOnly)).ShouldBe("OtherAgency");
        (await BrokenAsync(l => l.AddAsync(plan, EntityId.New(), theirs.Input), OwnOnly)).ShouldBe("OtherAgency");
        await Should.ThrowAsync<PermissionDeniedException>(() => app.CallAsync<IPlanLineAppService>(l => l.RemoveAsync(own, 1), [InterventionsPermissions.ReadPlans]));
    }

    [Fact]
    public async Task Another_city_and_another_area_have_no_such_plan()
    {
        var plan = await app.PlanAsync();
        var line = await app.LineAsync(plan);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IPlanAppService, PlanBoard>(Banjarmasin, p => p.GetAsync(plan)));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IPlanLineAppService, PlanLineSheet>(Banjarmasin, l => l.GetAsync(line)));
        (await app.CallAsync<IPlanAppService, PlanList>(Banjarmasin, p => p.GetListAsync())).Plans.ShouldBeEmpty();
        var elsewhere = AreaScope.Of([SurveyApplication.Cempaka]);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.BoardAsync(plan, elsewhere));
        (await app.CallAsync<IPlanAppService, PlanList>(Banjarbaru, p => p.GetListAsync(), elsewhere)).Plans.ShouldNotContain(p => p.Id == plan);
        (await app.BoardAsync(plan, AreaScope.Of([SurveyApplication.SungaiTiung]))).Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_locus_has_one_plan_a_first_year()
    {
        var plan = await app.PlanAsync();
        var board = await app.BoardAsync(plan);
        var locus = await app.AsTenantAsync(Banjarbaru, async s => (await ((Domain.Plans.IPlanRepository)s.GetService(typeof(Domain.Plans.IPlanRepository))!).FindAsync(plan))!.LocusId);
        (await Should.ThrowAsync<BusinessException>(() => app.CallAsync<IPlanAppService>(p => p.CreateAsync(EntityId.New(), locus, board.Plan.FirstYear)))).Code.ShouldEndWith(":PlanExists");
        (await Should.ThrowAsync<BusinessException>(() => app.CallAsync<IPlanAppService>(p => p.CreateAsync(EntityId.New(), locus, new FiscalYear(2001))))).Code.ShouldEndWith(":FirstYear");
        await app.CallAsync<IPlanAppService>(p => p.CreateAsync(plan, locus, board.Plan.FirstYear)); // sent twice
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IPlanAppService>(p => p.CreateAsync(EntityId.New(), EntityId.New(), board.Plan.FirstYear)));
    }

    private async Task BreaksAsync(Guid plan, Func<PlanLineInput, PlanLineInput> change, PlanIssueKind kind) =>
        (await Should.ThrowAsync<BusinessException>(() => app.LineAsync(plan, change))).Code.ShouldBe($"Interventions.Plans:{kind}");

    private async Task<string> BrokenAsync(Func<IPlanLineAppService, Task> call, IEnumerable<string>? permissions = null) =>
        (await Should.ThrowAsync<BusinessException>(() => app.CallAsync(call, permissions))).Code.Split(':')[1];
}
