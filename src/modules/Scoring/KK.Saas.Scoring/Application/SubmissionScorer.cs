using KK.Saas.Core.Events;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Forms;
using KK.Saas.Questionnaires;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.Scoring.Application;

/// <summary>Scores a submission inside its own transaction; a refusal or an empty house takes an older score away.</summary>
public sealed class SubmissionScorer(
    ScoringModelDirectory models, IScoreRepository scores, ICurrentTenant currentTenant, ILocalEventBus events, TimeProvider clock)
    : ILocalEventHandler<SubmissionAccepted>, ILocalEventHandler<SubmissionWithdrawn>
{
    public async Task HandleAsync(SubmissionWithdrawn @event, CancellationToken cancellationToken = default)
    {
        if (await scores.FindAsync(@event.FamilyId, @event.Period, cancellationToken) is { } score) scores.Remove(score);
    }

    public async Task HandleAsync(SubmissionAccepted @event, CancellationToken cancellationToken = default)
    {
        var score = await scores.FindAsync(@event.FamilyId, @event.Period, cancellationToken);
        if (@event.Outcome != VisitOutcome.Completed)
        {
            if (score is not null) scores.Remove(score);
            return;
        }

        var model = await models.FindModelAsync(@event.InstrumentId, cancellationToken)
            ?? throw new InvalidOperationException("The instrument of the submission cannot be scored.");
        var answers = AnswerSet.From(@event.CodedAnswers.Select(a => KeyValuePair.Create(a.Key, (string?)a.Value)));
        var result = ScoreCalculator.Calculate(model, answers, new FormClock(DateOnly.FromDateTime(Wita.FromUtc(@event.AcceptedAtUtc))));
        if (score is null) scores.Add(score = new Score(currentTenant.RequiredId, EntityId.New(), @event.FamilyId, @event.Period, @event.Village));
        score.Set(@event.InstrumentId, @event.SubmissionId, result, clock.GetUtcNow().UtcDateTime);
        await events.PublishAsync(
            new ScoreWritten(@event.FamilyId, @event.Village, @event.Period, @event.InstrumentId, result.ApplicableMask, result.MetMask, result.IndexTenThousandths, result.DimensionTenThousandths),
            cancellationToken);
    }
}
