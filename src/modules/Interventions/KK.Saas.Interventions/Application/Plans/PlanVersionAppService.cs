using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Domain.Teams;
using KK.Saas.Interventions.Loci;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <inheritdoc cref="IPlanVersionAppService" />
public sealed class PlanVersionAppService(
    IPlanRepository plans, ILocusRepository loci, IMeetingRepository meetings, PlanReader reader, ICurrentUser currentUser, IUnitOfWork unitOfWork, TimeProvider clock) : IPlanVersionAppService
{
    public Task<int> TakeStepAsync(Guid planId, PlanStepInput input, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var step = input with { Note = input.Note.Trim(), Decree = input.Decree.Trim() };
        CheckWords(step);
        if (step.MeetingId is { } meeting && await meetings.FindAsync(meeting, token) is null) throw PlanErrors.Of("Meeting");
        var plan = await reader.GetAsync(planId, token);
        var facts = await reader.ReadAsync(plan, token);
        var content = PlanDocument.Of(facts);
        if (content.Fingerprint != step.Fingerprint) throw PlanErrors.Of("PlanChangedMeanwhile");
        if (content.Lines.Count == 0) throw PlanErrors.Of("EmptyPlan");
        var last = await plans.ListVersionsAsync(planId, token) is [.., var newest] ? newest : null;
        var isSame = last is not null && PlanDiff.Between(PlanDocument.FromJson(last.Content), content).Count == 0;
        if (isSame && (last!.Kind, last.Day, last.Note) == (step.Kind, step.Day, step.Note)) return last.Number; // the form was sent twice
        if (isSame && step.Kind == PlanState.Amended) throw PlanErrors.Of("NothingChanged");
        if (PlanChecks.Run(facts).Any(f => f.Blocks)) throw PlanErrors.Of("OverCeiling");
        var version = new PlanVersion(plan, EntityId.New(), plan.TakeStep(step.Kind), step, content.ToJson());
        version.Sign(currentUser.RequiredId, currentUser.Info!.DisplayName, clock.GetUtcNow().UtcDateTime);
        plans.AddVersion(version);
        (await loci.FindAsync(plan.LocusId, token))?.Reach(LocusState.Planned);
        return version.Number;
    }, cancellationToken);

    public async Task<PlanComparison> CompareAsync(Guid planId, int? from = null, int? to = null, CancellationToken cancellationToken = default)
    {
        var plan = await reader.GetAsync(planId, cancellationToken);
        var facts = await reader.ReadAsync(plan, cancellationToken);
        var earlier = from ?? (to is > 0 ? to.Value - 1 : plan.Version);
        var before = await ContentAsync(planId, earlier, cancellationToken);
        var after = to is { } number ? await ContentAsync(planId, number, cancellationToken) : PlanDocument.Of(facts);
        return new PlanComparison(
            reader.Describe(plan, facts.Lines), [.. (await plans.ListVersionsAsync(planId, cancellationToken)).Reverse().Select(PlanReader.Describe)],
            earlier, to, PlanDiff.Between(before, after), before.Pagu, after.Pagu);
    }

    private void CheckWords(PlanStepInput step)
    {
        if (step.Note.Length > PlanVersion.MaxNoteLength || step.Decree.Length > PlanVersion.MaxDecreeLength) throw PlanErrors.Of(PlanIssueKind.TooLong);
        if (step.Kind == PlanState.Amended && step.Note.Length == 0) throw PlanErrors.Of("ReasonNeeded");
        if (step.Day.Year < FiscalYear.Min || step.Day > Wita.Today(clock)) throw PlanErrors.Of("DayNeeded");
    }

    /// <summary>Version 0 is the empty plan before the first.</summary>
    private async Task<PlanDocument> ContentAsync(Guid planId, int number, CancellationToken cancellationToken)
    {
        if (number == 0) return PlanDocument.Empty;
        var version = (await plans.ListVersionsAsync(planId, cancellationToken)).FirstOrDefault(v => v.Number == number);
        return PlanDocument.FromJson((version ?? throw new EntityNotFoundException(nameof(PlanVersion))).Content);
    }
}
