namespace KK.Saas.Interventions.Plans;

/// <summary>A plan to work on.</summary>
/// <param name="Plan">The plan in short.</param>
/// <param name="Lanes">Agencies that plan something, and those that the reader may plan for.</param>
/// <param name="Problems">Of the locus, worst first.</param>
/// <param name="Findings">What the checks found.</param>
/// <param name="Fingerprint">Of the content: a step that names an older one is refused.</param>
/// <param name="IsCounted">Whether answers of the locus were counted; without them problems are unknown.</param>
/// <param name="LastVersion">The newest frozen version.</param>
/// <param name="Changes">Planned activities that differ from it.</param>
public sealed record PlanBoard(
    PlanInfo Plan, IReadOnlyList<PlanLane> Lanes, IReadOnlyList<PlanProblem> Problems, IReadOnlyList<PlanFinding> Findings, string Fingerprint, bool IsCounted,
    PlanVersionInfo? LastVersion, int Changes)
{
    /// <summary>All planned activities.</summary>
    public IEnumerable<PlanLineInfo> Lines => Lanes.SelectMany(l => l.Lines);
}
