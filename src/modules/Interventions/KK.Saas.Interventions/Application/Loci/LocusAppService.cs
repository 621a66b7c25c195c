using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Interventions.Application.Loci;

/// <inheritdoc cref="ILocusAppService" />
public sealed class LocusAppService(
    ILocusRepository loci, LocusRanker ranker, LocusRecorder recorder, LocusViews views, OwnVillages villages, ICurrentTenant currentTenant, IUnitOfWork unitOfWork, TimeProvider clock)
    : ILocusAppService
{
    private const int YearsShown = 3;

    private int ThisYear => FiscalYear.Of(Wita.Today(clock)).Value;

    public async Task<LocusTable> GetTableAsync(LocusQuery query, CancellationToken cancellationToken = default)
    {
        var ranking = await ranker.RankAsync(query.Mix, cancellationToken);
        var decided = (await loci.ListAsync(cancellationToken)).Select(views.Describe).ToList();
        var history = await views.DescribeAsync(await loci.ListChoicesAsync(cancellationToken), cancellationToken);
        var proposed = LocusRotation.Propose(
            [.. ranking.Rows.Where(r => r.Rank is not null).Select(r => r.Village)], [.. decided.Select(l => (l.Year, l.Village))],
            ThisYear, YearsShown, Math.Clamp(query.RestYears, 0, LocusQuery.MaxRest));
        var years = proposed.Select((village, i) => new LocusYear(
            ThisYear + i, [.. decided.Where(l => l.Year == ThisYear + i)],
            history.FirstOrDefault(h => h.Year == ThisYear + i && h.Kind == LocusChoiceKind.Planned), ranking.Rows.FirstOrDefault(r => r.Village == village)));
        return new LocusTable(ranking.PeriodName, ranking.RecapYear, villages.IsWholeCity, ranking.Rows, [.. years], decided, history);
    }

    public async Task<LocusDetail> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var locus = await FindAsync(id, cancellationToken);
        var choices = (await loci.ListChoicesAsync(cancellationToken)).Where(c => c.Year == locus.Year).ToList();
        var ranking = await ranker.RankAsync(MixOf(locus, choices), cancellationToken);
        return new LocusDetail(
            views.Describe(locus), await views.DescribeAsync(choices, cancellationToken), ranking.Rows.First(r => r.Village == locus.Region), ranking.PeriodName);
    }

    public Task PlanAsync(Guid id, LocusChoiceInput input, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        if (await loci.FindChoiceAsync(id, token) is not null) return false;
        await recorder.ChooseAsync(id, LocusChoiceKind.Planned, input, token);
        return true;
    }, cancellationToken);

    public Task DecideAsync(Guid id, LocusChoiceInput input, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        // The locus is looked for first: whoever finds it finds the choice behind it too, so that a form sent twice is no second decision.
        var locus = FiscalYear.TryCreate(input.Year, out var year) ? await loci.FindAsync(year, input.Village, token) : null;
        if (await loci.FindChoiceAsync(id, token) is not null) return false;
        if (locus is { IsWithdrawn: false }) throw new BusinessException("Interventions.Loci:DecidedAlready");
        var choice = await recorder.ChooseAsync(id, LocusChoiceKind.Decided, input, token);
        if (locus is null) loci.Add(locus = new Locus(currentTenant.RequiredId, EntityId.New(), input.Village, year));
        if (input.ReplacesId is { } replaced) await WithdrawAsync(await FindAsync(replaced, token), year, choice.Reason, token);
        locus.Decide();
        return true;
    }, cancellationToken);

    public Task WithdrawAsync(Guid id, string reason, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var locus = await FindAsync(id, token);
        if (!locus.IsWithdrawn) await WithdrawAsync(locus, locus.Year, reason, token);
        return true;
    }, cancellationToken);

    public async Task MarkSurveyedAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var locus = await FindAsync(id, cancellationToken);
        if (locus.IsWithdrawn) throw new BusinessException("Interventions.Loci:Withdrawn");
        var ranking = await ranker.RankAsync(LocusMix.ByIndex, cancellationToken);
        if (ranking.Rows.First(r => r.Village == locus.Region).Answered == 0) throw new BusinessException("Interventions.Loci:NobodyAnswered");
        locus.Reach(LocusState.Surveyed);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<Locus> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await loci.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException("Locus");

    private async Task WithdrawAsync(Locus locus, FiscalYear year, string reason, CancellationToken cancellationToken)
    {
        if (locus.Year != year || locus.IsWithdrawn) throw new BusinessException("Interventions.Loci:OtherYear");
        if (!locus.CanBeWithdrawn) throw new BusinessException("Interventions.Loci:HasPlan");
        var mix = MixOf(locus, await loci.ListChoicesAsync(cancellationToken));
        await recorder.ChooseAsync(EntityId.New(), LocusChoiceKind.Withdrawn, new LocusChoiceInput(year.Value, locus.Region, mix, reason), cancellationToken);
        locus.Withdraw();
    }

    /// <summary>What kelurahan were ranked by when the locus was decided last.</summary>
    private static LocusMix MixOf(Locus locus, IEnumerable<LocusChoice> choices) =>
        choices.FirstOrDefault(c => c.Year == locus.Year && c.Region == locus.Region && c.Kind == LocusChoiceKind.Decided)?.Mix ?? LocusMix.ByIndex;
}
