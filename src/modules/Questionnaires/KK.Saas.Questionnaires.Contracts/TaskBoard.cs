namespace KK.Saas.Questionnaires;

/// <summary>An enumerator's work in the open period. Lists hold at most 30 families.</summary>
/// <param name="PeriodName">The open period; null when none is open.</param>
/// <param name="Returned">Sent back by a reviewer, oldest first.</param>
/// <param name="Drafts">Begun and not sent, newest first.</param>
/// <param name="ToVisit">Next to visit, in the order of a walk.</param>
/// <param name="ToVisitCount">How many are to be visited in all; of a whole city from its sums, with those that were begun or returned.</param>
/// <param name="Sent">Sent, newest first.</param>
/// <param name="SentCount">How many were sent in all.</param>
public sealed record TaskBoard(
    string? PeriodName, IReadOnlyList<TaskFamily> Returned, IReadOnlyList<TaskFamily> Drafts, IReadOnlyList<TaskFamily> ToVisit, int ToVisitCount, IReadOnlyList<TaskFamily> Sent, int SentCount);
