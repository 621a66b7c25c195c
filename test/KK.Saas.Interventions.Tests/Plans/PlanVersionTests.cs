using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Loci;
using KK.Saas.Interventions.Plans;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Plans;

public sealed class PlanVersionTests(PlanApplication app) : IClassFixture<PlanApplication>
{
    [Fact]
    public async Task A_plan_is_agreed_fixed_and_amended_and_each_step_freezes_a_version()
    {
        var plan = await app.PlanAsync();
        var line = await app.LineAsync(plan);
        (await BrokenAsync(plan, PlanState.Fixed)).ShouldBe("WrongStep");
        (await BrokenAsync(plan, PlanState.Amended, "alasan")).ShouldBe("WrongStep");
        (await app.StepAsync(plan, PlanState.Agreed, "Rakor 1")).ShouldBe(1);
        (await app.StepAsync(plan, PlanState.Agreed, "Rakor 1")).ShouldBe(1); // sent twice
        (await app.StepAsync(plan, PlanState.Fixed)).ShouldBe(2);
        (await BrokenAsync(plan, PlanState.Agreed)).ShouldBe("WrongStep");
        (await BrokenAsync(plan, PlanState.Amended, "alasan")).ShouldBe("NothingChanged");
        var seen = await app.FindLineAsync(plan, line);
        await app.CallAsync<IPlanLineAppService>(l => l.UpdateAsync(line, seen.Revision, seen.Input with { Pagu = 3_000_000 }));
        (await app.BoardAsync(plan)).Changes.ShouldBe(1);
        (await BrokenAsync(plan, PlanState.Amended)).ShouldBe("ReasonNeeded");
        (await app.StepAsync(plan, PlanState.Amended, "APBD perubahan")).ShouldBe(3);
        var board = await app.BoardAsync(plan);
        (board.Plan.State, board.Plan.Version, board.Changes).ShouldBe((PlanState.Amended, 3, 0));
        board.LastVersion!.Decree.ShouldBe("SK 100.3/2026");
        board.LastVersion.ByName.ShouldBe("Test");
    }

    [Fact]
    public async Task Agreeing_carries_the_locus_forward()
    {
        var plan = await app.PlanAsync();
        await app.LineAsync(plan);
        await app.StepAsync(plan, PlanState.Agreed);
        var year = (await app.BoardAsync(plan)).Plan.FirstYear;
        (await app.AsTenantAsync(Banjarbaru, async s => (await s.GetRequiredService<ILocusRepository>().ListAsync()).Single(l => l.Year == year))).State.ShouldBe(LocusState.Planned);
    }

    [Fact]
    public async Task What_changed_while_the_meeting_looked_at_it_is_not_agreed_unseen()
    {
        var plan = await app.PlanAsync();
        await app.LineAsync(plan);
        var looked = (await app.BoardAsync(plan)).Fingerprint;
        await app.LineAsync(plan);
        (await BrokenAsync(plan, PlanState.Agreed, fingerprint: looked)).ShouldBe("PlanChangedMeanwhile");
        (await app.BoardAsync(plan)).Plan.State.ShouldBe(PlanState.Draft);
    }

    [Fact]
    public async Task An_empty_plan_is_not_agreed() => (await BrokenAsync(await app.PlanAsync(), PlanState.Agreed)).ShouldBe("EmptyPlan");

    [Fact]
    public async Task A_day_ahead_is_refused()
    {
        var plan = await app.PlanAsync();
        await app.LineAsync(plan);
        var board = await app.BoardAsync(plan);
        var input = new PlanStepInput(PlanState.Agreed, board.Fingerprint, Core.Time.Wita.Today(app.Clock).AddDays(1));
        (await Should.ThrowAsync<BusinessException>(() => app.CallAsync<IPlanVersionAppService, int>(Banjarbaru, v => v.TakeStepAsync(plan, input)))).Code.ShouldEndWith(":DayNeeded");
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            app.CallAsync<IPlanVersionAppService, int>(Banjarbaru, v => v.TakeStepAsync(plan, input), permissions: [InterventionsPermissions.ReadPlans, InterventionsPermissions.EditPlans]));
    }

    [Fact]
    public async Task Two_versions_are_compared_cell_by_cell()
    {
        var plan = await app.PlanAsync();
        var (kept, dropped) = (await app.LineAsync(plan), await app.LineAsync(plan, i => i with { Title = "Dibatalkan", Pagu = 400 }));
        await app.LineAsync(plan, i => i with { Title = "Tetap" });
        await app.StepAsync(plan, PlanState.Agreed);
        var seen = await app.FindLineAsync(plan, kept);
        await app.CallAsync<IPlanLineAppService>(l => l.UpdateAsync(kept, seen.Revision, seen.Input with { Pagu = 1_500_000, LastQuarter = Quarter.IV, PersonInCharge = "" }));
        await app.CallAsync<IPlanLineAppService>(l => l.RemoveAsync(dropped, 1));
        await app.LineAsync(plan, i => i with { Title = "Baru", Pagu = 70, AgencyId = app.Health });
        var diff = await app.CallAsync<IPlanVersionAppService, PlanComparison>(Banjarbaru, v => v.CompareAsync(plan));
        (diff.From, diff.To, diff.PaguBefore, diff.PaguAfter).ShouldBe((1, null, 2_000_400L, 2_500_070L));
        diff.Changes.Select(c => (c.Kind, c.Title, c.PaguBefore, c.PaguAfter)).ShouldBe([
            (PlanChangeKind.Added, "Baru", 0L, 70L), (PlanChangeKind.Removed, "Dibatalkan", 400L, 0L), (PlanChangeKind.Changed, "Pelatihan kerja", 1_000_000L, 1_500_000L)]);
        diff.Changes[2].Cells.ShouldBe([
            new PlanCellChange(PlanField.Quarters, "I–II", "I–IV"), new PlanCellChange(PlanField.Pagu, "1000000", "1500000"), new PlanCellChange(PlanField.PersonInCharge, "Kabid", "")]);
        var first = await app.CallAsync<IPlanVersionAppService, PlanComparison>(Banjarbaru, v => v.CompareAsync(plan, 0, 1));
        first.Changes.ShouldAllBe(c => c.Kind == PlanChangeKind.Added);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IPlanVersionAppService, PlanComparison>(Banjarbaru, v => v.CompareAsync(plan, 7)));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IPlanVersionAppService, PlanComparison>(Banjarmasin, v => v.CompareAsync(plan)));
    }

    private async Task<string> BrokenAsync(Guid plan, PlanState kind, string note = "", string? fingerprint = null) =>
        (await Should.ThrowAsync<BusinessException>(() => app.StepAsync(plan, kind, note, fingerprint))).Code.Split(':')[1];
}
