namespace KK.Saas.Rollups;

/// <summary>Families by how their visit ended; each family counts once in a period.</summary>
/// <param name="Completed">Answered the questionnaire.</param>
/// <param name="Refused">Did not consent.</param>
/// <param name="Absent">Nobody was met.</param>
/// <param name="Moved">Moved away.</param>
public sealed record VisitCounts(int Completed, int Refused, int Absent, int Moved)
{
    /// <summary>All families with a recorded outcome.</summary>
    public int Visited => Completed + Refused + Absent + Moved;
}
