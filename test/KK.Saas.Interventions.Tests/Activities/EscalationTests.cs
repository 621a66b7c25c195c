using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Tests.Activities;

/// <summary>One test, for it moves the clock.</summary>
public sealed class EscalationTests(ActivityApplication app) : IClassFixture<ActivityApplication>
{
    [Fact]
    public async Task What_is_overdue_goes_up_step_by_step_and_each_step_once()
    {
        var (task, waiting) = (await app.ReportAsync(), await app.ReportAsync());
        await app.FollowUpAsync(task, days: 2);
        (await app.EscalateAsync()).ShouldBe(0);

        app.Clock.Advance(TimeSpan.FromDays(5)); // the task is 3 days late, the report has waited its 5 days
        (await app.EscalateAsync()).ShouldBe(1);
        (await app.EscalateAsync()).ShouldBe(0);
        (await KindsAsync(app.Secretary)).ShouldBe([NoticeKind.OverdueToSecretary]);

        app.Clock.Advance(TimeSpan.FromDays(1));
        (await app.EscalateAsync()).ShouldBe(1); // the report
        (await KindsAsync(app.Chair)).ShouldBeEmpty();

        app.Clock.Advance(TimeSpan.FromDays(3)); // the task is 7 days late
        (await app.EscalateAsync()).ShouldBe(1);
        (await KindsAsync(app.Chair)).ShouldBe([NoticeKind.OverdueToChair]);
        (await app.GetAsync(task)).History.Select(s => s.Kind).TakeLast(2).ShouldBe([ActivityStepKind.ToSecretary, ActivityStepKind.ToChair]);

        // What is decided starts anew.
        await app.FollowUpAsync(waiting, days: 1);
        (await app.EscalateAsync()).ShouldBe(0);

        // The city is stricter from now on; a jump over both limits takes both steps.
        await app.DoAsync<IEscalationAppService>(app.Secretary, e => e.SaveRulesAsync(new EscalationRules(1, 2, 1, 10, false)));
        app.Clock.Advance(TimeSpan.FromDays(5));
        (await app.EscalateAsync()).ShouldBe(2);
        (await app.EscalateAsync()).ShouldBe(0);
    }

    private async Task<IReadOnlyList<NoticeKind>> KindsAsync(Guid user) => [.. (await app.NoticesAsync(user)).Select(n => n.Kind)];
}
