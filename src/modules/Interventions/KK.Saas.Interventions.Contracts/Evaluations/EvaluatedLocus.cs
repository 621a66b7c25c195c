namespace KK.Saas.Interventions.Evaluations;

/// <summary>A locus in the yearly evaluation.</summary>
/// <param name="Evaluation">Before and after.</param>
/// <param name="Registered">Families of the register in the later survey; null without one.</param>
/// <param name="Answered">Families that answered it.</param>
/// <param name="Activities">Planned and reported.</param>
/// <param name="Targets">Of its plans.</param>
/// <param name="IsPublished">The province has it on its list to assess.</param>
public sealed record EvaluatedLocus(
    LocusEvaluation Evaluation, int? Registered, int? Answered, IReadOnlyList<ActivityRow> Activities, IReadOnlyList<TargetRow> Targets, bool IsPublished);
