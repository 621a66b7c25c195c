using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Application.Notices;
using KK.Saas.Interventions.Application.Teams;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Files;
using KK.Saas.Interventions.Loci;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Application.Activities;

/// <inheritdoc cref="IActivityAppService" />
public sealed class ActivityAppService(
    IActivityRepository activities, IAgencyRepository agencies, ILocusRepository loci, ActivityRules rules, ActivityViews views, ActivityPhotos photoStore, NoticeWriter notices,
    ICurrentTenant tenant, ICurrentUser currentUser, IUnitOfWork unitOfWork, TimeProvider clock) : IActivityAppService
{
    public Task<ActivityPage> GetListAsync(ActivityFilter filter, CancellationToken cancellationToken = default) => views.ListAsync(filter, cancellationToken);

    public async Task<ActivityDetail> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await views.DescribeAsync(await FindAsync(id, cancellationToken), cancellationToken);

    public Task<ActivityChoices> GetChoicesAsync(CancellationToken cancellationToken = default) => views.ChoicesAsync(cancellationToken);

    public Task ReportAsync(Guid id, ActivityInput input, IReadOnlyList<ActivityPhoto> photos, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        if (await activities.FindAsync(id, token) is not null) return true;
        var (facts, village, intervention) = await rules.CheckAsync(input, token);
        var activity = new Activity(tenant.RequiredId, id, facts.AgencyId, village, facts.Day);
        activity.Describe(facts, village, intervention);
        activity.Report(currentUser.RequiredId, Step(ActivityStepKind.Reported));
        activities.Add(activity);
        await photoStore.AddAsync(id, photos, token);
        foreach (var locus in (await loci.ListAsync(token)).Where(l => IsWorkOf(activity, l))) locus.Reach(LocusState.Intervened);
        await TellAsync(activity, NoticeKind.ActivityReported, await HeadsAsync(activity, token), token);
        return true;
    }, cancellationToken);

    public Task CorrectAsync(Guid id, ActivityInput input, IReadOnlyList<ActivityPhoto> photos, CancellationToken cancellationToken = default) => ChangeAsync(id, async (activity, token) =>
    {
        await rules.RequireOwnAsync(activity.AgencyId, token);
        var (facts, village, intervention) = await rules.CheckAsync(input, token);
        var wasReturned = activity.State == ActivityState.Returned;
        activity.Correct(Step(ActivityStepKind.Corrected));
        activity.Describe(facts, village, intervention);
        await photoStore.AddAsync(id, photos, token);
        if (wasReturned) await TellAsync(activity, NoticeKind.ActivityReported, await HeadsAsync(activity, token), token);
    }, cancellationToken);

    public Task RemovePhotoAsync(Guid id, Guid photoId, CancellationToken cancellationToken = default) => ChangeAsync(id, async (activity, token) =>
    {
        await rules.RequireOwnAsync(activity.AgencyId, token);
        if (!activity.IsOpen) throw Broken("Decided");
        await photoStore.RemoveAsync(id, photoId, token);
    }, cancellationToken);

    public async Task<FileDownload> GetPhotoAsync(Guid id, Guid photoId, CancellationToken cancellationToken = default)
    {
        await FindAsync(id, cancellationToken);
        return await photoStore.OpenAsync(id, photoId, cancellationToken);
    }

    public Task DecideAsync(Guid id, ActivityDecision decision, CancellationToken cancellationToken = default) => ChangeAsync(id, async (activity, token) =>
    {
        await rules.RequireHeadAsync(activity.AgencyId, token);
        var note = Typed.Text(decision.Note, Activity.MaxNoteLength, "Interventions.Activities:Note", decision.State == ActivityState.Returned ? Typed.MinText : 0);
        switch (decision.State)
        {
            case ActivityState.Accepted:
                activity.Accept(Step(ActivityStepKind.Accepted, note));
                await TellAsync(activity, NoticeKind.ActivityAccepted, [activity.ReportedBy], token);
                break;
            case ActivityState.Returned:
                activity.Return(Step(ActivityStepKind.Returned, note));
                await TellAsync(activity, NoticeKind.ActivityReturned, [activity.ReportedBy], token);
                break;
            case ActivityState.FollowUp:
                await FollowUpAsync(activity, decision, token);
                break;
            default:
                throw Broken("Decision");
        }
    }, cancellationToken);

    public Task FinishAsync(Guid id, string note, CancellationToken cancellationToken = default) => ChangeAsync(id, async (activity, token) =>
    {
        await rules.RequireOwnAsync(activity.AgencyId, token);
        var heads = await HeadsAsync(activity, token);
        if (activity.TaskOwnerId != currentUser.RequiredId && !heads.Contains(currentUser.RequiredId)) throw Broken("NotOwner");
        activity.Finish(Step(ActivityStepKind.Done, Typed.Text(note, Activity.MaxNoteLength, "Interventions.Activities:Note")));
        await TellAsync(activity, NoticeKind.TaskDone, heads, token);
    }, cancellationToken);

    private static BusinessException Broken(string rule) => new($"Interventions.Activities:{rule}");

    /// <summary>A locus is worked on in its fiscal year and the next; one that is only thought of needs a plan to count.</summary>
    private static bool IsWorkOf(Activity activity, Locus locus) =>
        locus.Region == activity.Region && (locus.Year == activity.Year || locus.Year.Next == activity.Year) && (activity.PlanLineId is not null || locus.State > LocusState.Proposed);

    private async Task FollowUpAsync(Activity activity, ActivityDecision decision, CancellationToken cancellationToken)
    {
        var task = Typed.Text(decision.Task, Activity.MaxNoteLength, "Interventions.Activities:Task");
        if (decision.OwnerId is not { } owner || (await agencies.ListMembersAsync(activity.AgencyId, cancellationToken)).All(m => m.UserId != owner)) throw Broken("Owner");
        if (decision.DueOn is not { } due || due < Wita.Today(clock) || !FiscalYear.TryCreate(due.Year, out _)) throw Broken("Due");
        activity.FollowUp(task, owner, due, Step(ActivityStepKind.FollowUp, task));
        await TellAsync(activity, NoticeKind.TaskGiven, [owner, activity.ReportedBy], cancellationToken);
    }

    private ActivityStep Step(ActivityStepKind kind, string note = "") => new(kind, clock.GetUtcNow().UtcDateTime, currentUser.Info!.DisplayName, note);

    private async Task<IReadOnlyList<Guid>> HeadsAsync(Activity activity, CancellationToken cancellationToken) =>
        [.. (await agencies.ListMembersAsync(activity.AgencyId, cancellationToken)).Where(m => m.IsHead).Select(m => m.UserId)];

    private Task TellAsync(Activity activity, NoticeKind kind, IEnumerable<Guid> people, CancellationToken cancellationToken) =>
        notices.TellAsync(kind, activity.Id, activity.Title, ActivityViews.PathOf(activity.Id), people, cancellationToken);

    private async Task ChangeAsync(Guid id, Func<Activity, CancellationToken, Task> change, CancellationToken cancellationToken) => await unitOfWork.InTransactionAsync(async token =>
    {
        await change(await FindAsync(id, token), token);
        return true;
    }, cancellationToken);

    private async Task<Activity> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await activities.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(nameof(Activity));
}
