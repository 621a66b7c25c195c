using KK.Saas.Core.Events;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Families;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;
using KK.Saas.Scoring;

namespace KK.Saas.Rollups.Application;

/// <summary>Keeps a family's fact beside its submission and score, in their transaction.</summary>
public sealed class FactWriter(IFactRepository facts, DirtyMarker marker, IFamilyDirectory families, ICurrentTenant currentTenant)
    : ILocalEventHandler<SubmissionAccepted>, ILocalEventHandler<SubmissionWithdrawn>, ILocalEventHandler<ScoreWritten>
{
    public async Task HandleAsync(SubmissionAccepted @event, CancellationToken cancellationToken = default)
    {
        var fact = await GetAsync(@event.FamilyId, @event.Period, @event.Village, cancellationToken);
        var before = fact.Groups;
        var register = await families.GetFactsAsync(@event.FamilyId, DateOnly.FromDateTime(Wita.FromUtc(@event.AcceptedAtUtc)), cancellationToken);
        fact.SetOutcome(@event.Outcome);
        fact.SetGroups(FamilyGroups.Of(register, @event.CodedAnswers));
        await ChangedAsync(fact, before.With(fact.Groups), cancellationToken);
    }

    public async Task HandleAsync(SubmissionWithdrawn @event, CancellationToken cancellationToken = default)
    {
        if (await facts.FindAsync(@event.FamilyId, @event.Period, cancellationToken) is not { } fact) return;
        facts.Remove(fact);
        await ChangedAsync(fact, fact.Groups, cancellationToken);
    }

    public async Task HandleAsync(ScoreWritten @event, CancellationToken cancellationToken = default) =>
        (await GetAsync(@event.FamilyId, @event.Period, @event.Village, cancellationToken))
            .SetFigures(@event.ApplicableMask, @event.MetMask, @event.IndexTenThousandths, @event.DimensionTenThousandths);

    private async Task ChangedAsync(FamilyFact fact, GroupSet groups, CancellationToken cancellationToken)
    {
        (await facts.GetChangeAsync(fact, cancellationToken)).Touch(groups);
        marker.Mark(fact.Period, fact.Region);
    }

    private async Task<FamilyFact> GetAsync(Guid familyId, PeriodId period, RegionCode village, CancellationToken cancellationToken)
    {
        var fact = await facts.FindAsync(familyId, period, cancellationToken);
        if (fact is null) facts.Add(fact = new FamilyFact(currentTenant.RequiredId, EntityId.New(), familyId, period, village));
        return fact;
    }
}
