using KK.Saas.Rollups.Domain;
using KK.Saas.Scoring;

namespace KK.Saas.Rollups.Application;

/// <summary>The shapes of published instruments.</summary>
public sealed class FigureShapes(IScoringModelDirectory models)
{
    public async Task<FigureShape> GetAsync(Guid instrumentId, CancellationToken cancellationToken = default) => Of(await GetModelAsync(instrumentId, cancellationToken));

    public async Task<ScoringModelInfo> GetModelAsync(Guid instrumentId, CancellationToken cancellationToken = default) =>
        await models.FindAsync(instrumentId, cancellationToken) ?? throw new InvalidOperationException("The instrument of the period has no scoring model.");

    public static FigureShape Of(ScoringModelInfo model) => new(model.Indicators.Count, model.Dimensions.Count, [.. model.Categories.Select(c => c.FromTenThousandths)]);
}
