using KK.Saas.Scoring.Domain;

namespace KK.Saas.Scoring.Application;

/// <inheritdoc cref="IIndexCalculator" />
public sealed class IndexCalculator(ScoringModelDirectory models) : IIndexCalculator
{
    public async Task<IndexOf> ForAsync(Guid instrumentId, CancellationToken cancellationToken = default)
    {
        var model = await models.FindModelAsync(instrumentId, cancellationToken) ?? throw new InvalidOperationException("The instrument has no scoring model.");
        return (applicable, met) => ScoreCalculator.FromMasks(model.Dimensions, applicable, met).IndexTenThousandths;
    }
}
