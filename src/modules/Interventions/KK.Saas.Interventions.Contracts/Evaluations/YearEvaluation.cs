using KK.Saas.Core.Time;
using KK.Saas.Interventions.Teams;

namespace KK.Saas.Interventions.Evaluations;

/// <summary>The yearly evaluation for the rakor.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Years">Years that have loci, newest first.</param>
/// <param name="Loci">Of the year, within the reader's area.</param>
/// <param name="OpenDecisions">Of the TPK2D; null for who may not see them.</param>
/// <param name="Notes">Every section.</param>
public sealed record YearEvaluation(
    FiscalYear Year, IReadOnlyList<FiscalYear> Years, IReadOnlyList<EvaluatedLocus> Loci, IReadOnlyList<OpenDecision>? OpenDecisions, IReadOnlyList<EvaluationNoteItem> Notes);
