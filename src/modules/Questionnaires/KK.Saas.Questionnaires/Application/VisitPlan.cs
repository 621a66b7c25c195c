namespace KK.Saas.Questionnaires.Application;

/// <summary>What is next.</summary>
/// <param name="Next">Families to visit, in the order of a walk.</param>
/// <param name="Left">How many are to be visited in all.</param>
/// <param name="Done">How many are done.</param>
public sealed record VisitPlan(IReadOnlyList<Guid> Next, int Left, int Done);
