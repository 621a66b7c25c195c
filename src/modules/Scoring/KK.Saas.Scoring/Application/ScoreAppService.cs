using System.Globalization;
using KK.Saas.Core.Security;
using KK.Saas.Questionnaires;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.Scoring.Application;

/// <inheritdoc cref="IScoreAppService" />
public sealed class ScoreAppService(
    IScoreRepository scores, ScoringModelDirectory models, IPeriodDirectory periods, ISubmissionDirectory submissions, ICurrentUser currentUser) : IScoreAppService
{
    public async Task<FamilyScore?> FindAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        if (await periods.FindCurrentAsync(cancellationToken) is not { } period) return null;
        if (await scores.FindAsync(familyId, period.Id, cancellationToken) is not { } score) return null;
        var model = (await models.FindModelAsync(score.InstrumentId, cancellationToken))!;
        var answers = await submissions.FindAnswersAsync(score.SubmissionId, cancellationToken) ?? new Dictionary<string, string>();
        var explain = new ScoreExplanation(model, answers);
        return new FamilyScore(
            period.Name, score.IndexTenThousandths, Category(model, score.IndexTenThousandths), Dimensions(model, score),
            [.. model.Info.Indicators.Select(i => Describe(i, score, explain))], score.ScoredAtUtc);
    }

    private IndicatorScore Describe(IndicatorInfo indicator, Score score, ScoreExplanation explain)
    {
        if (!currentUser.MaySee(indicator.Sensitivity)) return new IndicatorScore(indicator, IndicatorOutcome.Hidden, []);
        var bit = 1L << indicator.Ordinal;
        if ((score.ApplicableMask & bit) == 0) return new IndicatorScore(indicator, IndicatorOutcome.NotApplicable, []);
        return new IndicatorScore(indicator, (score.MetMask & bit) != 0 ? IndicatorOutcome.Met : IndicatorOutcome.NotMet, explain.Of(indicator.Ordinal));
    }

    private static CategoryInfo? Category(ScoringModel model, int? index) =>
        index is null ? null : model.Info.Categories.LastOrDefault(c => c.FromTenThousandths <= index);

    private static List<(DimensionInfo Dimension, int? TenThousandths)> Dimensions(ScoringModel model, Score score) =>
        [.. model.Info.Dimensions.Zip(score.Dimensions.Split(','), (d, text) => (d, text.Length == 0 ? (int?)null : int.Parse(text, CultureInfo.InvariantCulture)))];
}
