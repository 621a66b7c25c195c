namespace KK.Saas.Scoring;

/// <summary>An indicator of a family.</summary>
/// <param name="Indicator">Which one.</param>
/// <param name="Outcome">Met, not met, not applicable, or hidden from this reader.</param>
/// <param name="Reasons">The questions that it rests on with the answers given; empty when hidden or not applicable.</param>
public sealed record IndicatorScore(IndicatorInfo Indicator, IndicatorOutcome Outcome, IReadOnlyList<AnswerReason> Reasons);
