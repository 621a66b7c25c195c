using KK.Saas.Core.Data;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Application.Notices;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Application.Activities;

/// <summary>
/// Takes what is overdue up: first to the secretary of the TPK2D, then to the chair. Each step is stored on the report in the same
/// transaction as the notice, so that running twice tells once.
/// </summary>
public sealed class EscalationWorker(IActivityRepository activities, NoticeSettings settings, TeamContacts team, NoticeWriter notices, IUnitOfWork unitOfWork, TimeProvider clock)
{
    /// <returns>Steps taken.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var rules = await settings.GetRulesAsync(cancellationToken);
        var today = Wita.Today(clock);
        var late = (await activities.ListPendingAsync(cancellationToken)).Where(a => a.LevelOn(rules, today) > a.EscalationLevel).Select(a => a.Id).ToList();
        var steps = 0;
        // One transaction a report: what fails for one holds up no other.
        foreach (var id in late) steps += await unitOfWork.InTransactionAsync(token => EscalateAsync(id, rules, today, token), cancellationToken);
        return steps;
    }

    private async Task<int> EscalateAsync(Guid id, EscalationRules rules, DateOnly today, CancellationToken cancellationToken)
    {
        if (await activities.FindAsync(id, cancellationToken) is not { } activity) return 0;
        var steps = 0;
        for (; activity.EscalationLevel < activity.LevelOn(rules, today); steps++)
        {
            var toChair = activity.EscalationLevel > 0;
            activity.Escalate(new ActivityStep(toChair ? ActivityStepKind.ToChair : ActivityStepKind.ToSecretary, clock.GetUtcNow().UtcDateTime, "", ""));
            var people = toChair ? await team.ListChairsAsync(cancellationToken) : await team.ListSecretariesAsync(cancellationToken);
            var kind = toChair ? NoticeKind.OverdueToChair : NoticeKind.OverdueToSecretary;
            await notices.TellAsync(kind, activity.Id, activity.Title, ActivityViews.PathOf(activity.Id), people, cancellationToken);
        }

        return steps;
    }
}
