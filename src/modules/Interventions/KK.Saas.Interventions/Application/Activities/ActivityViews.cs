using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Identity;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Application.Notices;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Notices;
using KK.Saas.Regions;

namespace KK.Saas.Interventions.Application.Activities;

/// <summary>Reports as the pages show them.</summary>
public sealed class ActivityViews(
    IActivityRepository activities, IPlanRepository plans, IAgencyRepository agencies, AgencyNames names, OwnAgencies ownAgencies, ActivityRules rules, ActivityPhotos photos,
    NoticeSettings settings, IUserDirectory users, IRegionDirectory regions, ICurrentUser currentUser, TimeProvider clock)
{
    public static string PathOf(Guid id) => $"/activities/{id}";

    public async Task<ActivityPage> ListAsync(ActivityFilter filter, CancellationToken cancellationToken)
    {
        var found = await activities.ReadAsync(filter, OverdueSince.On(Wita.Today(clock), await settings.GetRulesAsync(cancellationToken)), cancellationToken);
        var items = await DescribeAsync(found.Items, cancellationToken);
        var mayReport = currentUser.Has(InterventionsPermissions.ReportActivities) && (await ownAgencies.ListAsync(cancellationToken)).Count > 0;
        return new ActivityPage(items, found.Links, mayReport);
    }

    public async Task<IReadOnlyList<ActivityItem>> DescribeAsync(IReadOnlyCollection<Activity> found, CancellationToken cancellationToken)
    {
        var (book, limits, today) = (await names.LoadAsync(cancellationToken), await settings.GetRulesAsync(cancellationToken), Wita.Today(clock));
        return [.. found.Select(a => Describe(a, book, limits, today))];
    }

    public async Task<ActivityDetail> DescribeAsync(Activity activity, CancellationToken cancellationToken)
    {
        var item = (await DescribeAsync([activity], cancellationToken))[0];
        var (own, headed) = (await ownAgencies.ListAsync(cancellationToken), await ownAgencies.ListHeadedAsync(cancellationToken));
        var isHead = headed.Contains(activity.AgencyId) && currentUser.Has(InterventionsPermissions.DecideActivities);
        var mayReport = currentUser.Has(InterventionsPermissions.ReportActivities) && own.Contains(activity.AgencyId);
        var people = isHead ? await agencies.ListMembersAsync(activity.AgencyId, cancellationToken) : [];
        var display = await users.GetDisplayNamesAsync([activity.ReportedBy, .. people.Select(p => p.UserId), .. new[] { activity.TaskOwnerId }.OfType<Guid>()], cancellationToken);
        var line = activity.PlanLineId is { } id ? await plans.FindLineAsync(id, cancellationToken) : null;
        return new ActivityDetail(
            item, ToInput(activity), line?.Title, display.GetValueOrDefault(activity.ReportedBy, ""), TaskOf(activity, display), activity.History, await photos.ListAsync(activity.Id, cancellationToken))
        {
            MayEdit = mayReport && activity.IsOpen,
            MayDecide = isHead && activity.State == ActivityState.Reported,
            MayFinish = activity.State == ActivityState.FollowUp && mayReport && (isHead || activity.TaskOwnerId == currentUser.RequiredId),
            People = [.. people.Select(p => new AgencyPerson(p.UserId, display.GetValueOrDefault(p.UserId, ""), p.IsHead)).OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase)],
        };
    }

    public async Task<ActivityChoices> ChoicesAsync(CancellationToken cancellationToken)
    {
        var (today, own, book) = (Wita.Today(clock), await ownAgencies.ListAsync(cancellationToken), await names.LoadAsync(cancellationToken));
        var year = FiscalYear.Of(today);
        // In January people still report what they did in December.
        var lines = (await plans.ListLinesAsync(cancellationToken)).Where(l => own.Contains(l.AgencyId) && (l.Year == year || l.Year.Next == year));
        return new ActivityChoices(
            [.. book.All.Where(a => own.Contains(a.Id) && a.ExistsOn(today)).Select(a => new AgencyChoice(a.Id, a.NameOn(today).Name)).OrderBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase)],
            [.. lines.OrderByDescending(l => l.Year).ThenBy(l => l.Title, StringComparer.CurrentCultureIgnoreCase)
                .Select(l => new ActivityLine(l.Id, l.AgencyId, l.Region, regions.Find(l.Region)?.Name ?? l.Region.Value, $"{l.Title} ({l.Year})"))],
            await rules.ListVillagesAsync(cancellationToken), today);
    }

    private static ActivityTask? TaskOf(Activity activity, IReadOnlyDictionary<Guid, string> display) => activity is { TaskOwnerId: { } owner, TaskDueOn: { } due }
        ? new ActivityTask(activity.TaskText, display.GetValueOrDefault(owner, ""), due, activity.TaskDoneAt)
        : null;

    private static ActivityInput ToInput(Activity a) =>
        new(a.AgencyId, a.PlanLineId, a.Region, a.Day, a.Title, a.Text, a.Place, a.FamiliesReached, a.PeopleReached, a.Amount);

    private ActivityItem Describe(Activity a, AgencyBook book, EscalationRules limits, DateOnly today) => new(
        a.Id, a.Title, book.ShortNameOn(a.AgencyId, a.Day), regions.Find(a.Region)?.Name ?? a.Region.Value, a.Day, a.State, a.FamiliesReached, a.Amount, a.DueOn(limits), a.IsOverdue(limits, today));
}
