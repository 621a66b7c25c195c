using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Interventions.Application.Loci;

/// <summary>Writes lines of the history, with the figures of the day. A year that has passed gets none: they were others then.</summary>
public sealed class LocusRecorder(
    ILocusRepository loci, LocusRanker ranker, OwnVillages villages, ICurrentTenant currentTenant, ICurrentUser currentUser, TimeProvider clock)
{
    private const int YearsAhead = 5;

    public async Task<LocusChoice> ChooseAsync(Guid id, LocusChoiceKind kind, LocusChoiceInput input, CancellationToken cancellationToken)
    {
        await villages.CheckAsync(input.Village, cancellationToken);
        var thisYear = FiscalYear.Of(Wita.Today(clock)).Value;
        if (!FiscalYear.TryCreate(input.Year, out var year) || input.Year > thisYear + YearsAhead)
            throw new BusinessException("Interventions.Loci:YearOutside", FiscalYear.Min, thisYear + YearsAhead);
        var reason = input.Reason.Trim();
        if (reason.Length is < LocusChoice.MinReasonLength or > LocusChoice.MaxReasonLength)
            throw new BusinessException("Interventions.Loci:ReasonNeeded", LocusChoice.MinReasonLength, LocusChoice.MaxReasonLength);
        var row = (await ranker.RankAsync(input.Mix, cancellationToken)).Rows.First(r => r.Village == input.Village);
        var choice = new LocusChoice(currentTenant.RequiredId, id, kind, year, input.Village);
        choice.Explain(reason, currentUser.RequiredId, clock.GetUtcNow().UtcDateTime);
        if (input.Year < thisYear) choice.Measure(input.Mix, null, LocusFigures.None);
        else choice.Measure(input.Mix, row.Rank, row.Figures);
        loci.AddChoice(choice);
        return choice;
    }
}
