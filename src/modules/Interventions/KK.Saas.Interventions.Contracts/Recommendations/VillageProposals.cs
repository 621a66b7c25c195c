namespace KK.Saas.Interventions.Recommendations;

/// <summary>Proposals for a kelurahan in a survey year.</summary>
/// <param name="SurveyYear">The year; null when there is no such period.</param>
/// <param name="ThresholdPercent">A share below this makes an indicator a problem.</param>
/// <param name="Items">By rank; then those that are no problem any more but were decided about.</param>
public sealed record VillageProposals(int? SurveyYear, decimal ThresholdPercent, IReadOnlyList<Proposal> Items);
