using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Notices;
using KK.Saas.TestBase;

namespace KK.Saas.Interventions.Tests.Activities;

public sealed class ActivityStateTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void A_report_is_decided_once()
    {
        var activity = Reported();
        activity.Accept(Step(ActivityStepKind.Accepted));
        activity.State.ShouldBe(ActivityState.Accepted);
        Broken(() => activity.Accept(Step(ActivityStepKind.Accepted))).ShouldBe("Decided");
        Broken(() => activity.Return(Step(ActivityStepKind.Returned))).ShouldBe("Decided");
        Broken(() => activity.FollowUp("x", EntityId.New(), Day, Step(ActivityStepKind.FollowUp))).ShouldBe("Decided");
        Broken(() => activity.Correct(Step(ActivityStepKind.Corrected))).ShouldBe("Decided");
        Broken(() => activity.Finish(Step(ActivityStepKind.Done))).ShouldBe("NoTask");
    }

    [Fact]
    public void A_returned_report_is_corrected_and_waits_again()
    {
        var activity = Reported();
        activity.Return(Step(ActivityStepKind.Returned));
        Broken(() => activity.Accept(Step(ActivityStepKind.Accepted))).ShouldBe("Decided");
        activity.DueOn(EscalationRules.Default).ShouldBeNull();
        activity.Correct(Step(ActivityStepKind.Corrected) with { At = Now.AddDays(2) });
        activity.State.ShouldBe(ActivityState.Reported);
        activity.DueOn(EscalationRules.Default).ShouldBe(Day.AddDays(2 + 5));
    }

    [Fact]
    public void A_task_is_done_once_and_everything_is_remembered()
    {
        var activity = Reported();
        activity.FollowUp("Kunjungi lagi", EntityId.New(), Day.AddDays(1), Step(ActivityStepKind.FollowUp));
        activity.IsAccepted.ShouldBeTrue();
        activity.Finish(Step(ActivityStepKind.Done));
        Broken(() => activity.Finish(Step(ActivityStepKind.Done))).ShouldBe("NoTask");
        activity.History.Select(s => s.Kind).ShouldBe([ActivityStepKind.Reported, ActivityStepKind.FollowUp, ActivityStepKind.Done]);
        activity.LevelOn(EscalationRules.Default, Day.AddYears(1)).ShouldBe(0);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    [InlineData(11, 1)]
    [InlineData(12, 2)]
    public void A_decision_goes_up_after_the_days_of_the_head(int daysLater, int level) =>
        Reported().LevelOn(EscalationRules.Default, Day.AddDays(daysLater)).ShouldBe(level);

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 2)]
    public void A_task_goes_up_after_its_last_day(int daysLate, int level)
    {
        var activity = Reported();
        activity.FollowUp("Kunjungi lagi", EntityId.New(), Day.AddDays(10), Step(ActivityStepKind.FollowUp));
        activity.LevelOn(EscalationRules.Default, Day.AddDays(10 + daysLate)).ShouldBe(level);
    }

    private static Activity Reported()
    {
        var activity = new Activity(SaasTestApplication.Banjarbaru, EntityId.New(), EntityId.New(), ActivityApplication.Cempaka, Day);
        activity.Report(EntityId.New(), Step(ActivityStepKind.Reported));
        return activity;
    }

    private static ActivityStep Step(ActivityStepKind kind) => new(kind, Now, "Staf", "");

    private static string Broken(Action change) => Should.Throw<BusinessException>(change).Code.Split(':')[1];
}
