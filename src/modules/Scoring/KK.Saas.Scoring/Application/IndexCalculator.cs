using KK.Saas.Scoring.Domain;

namespace KK.Saas.Scoring.Application;

/// <inheritdoc cref="IIndexCalculator" />
public sealed class IndexCalculator(ScoringModelDirectory models) : IIndexCalculator
{
    public async Task<Func<long, long, int?>?> FindAsync(Guid instrumentId, CancellationToken cancellationToken = default) =>
        await models.FindModelAsync(instrumentId, cancellationToken) is { } model ? (applicable, met) => ScoreCalculator.FromMasks(model.Dimensions, applicable, met).IndexTenThousandths : null;
}
