using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Interventions.Evaluations;

/// <summary>A locus before and after.</summary>
/// <param name="LocusId">The locus.</param>
/// <param name="Village">Its kelurahan or desa.</param>
/// <param name="VillageName">Its name.</param>
/// <param name="Year">Its fiscal year.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Periods">Surveys to choose from, newest first.</param>
/// <param name="Before">The earlier survey; null when there is none.</param>
/// <param name="After">The later survey; null when there is none.</param>
/// <param name="Result">Null without two surveys.</param>
/// <param name="Cost">Money and families.</param>
/// <param name="Assessment">The province's final one; null when there is none or the reader may not see it.</param>
public sealed record LocusEvaluation(
    Guid LocusId, RegionCode Village, string VillageName, FiscalYear Year, LocusState State, IReadOnlyList<EvaluationPeriod> Periods, EvaluationPeriod? Before,
    EvaluationPeriod? After, BeforeAfter? Result, LocusCost Cost, AssessmentResult? Assessment);
