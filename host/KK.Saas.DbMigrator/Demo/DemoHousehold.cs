using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>A made-up family with its answers.</summary>
/// <param name="Rt">Three digits.</param>
/// <param name="House">House number.</param>
/// <param name="CardNumber">A No. KK of a kecamatan that does not exist, so that it can be nobody's.</param>
/// <param name="Desil">Welfare tenth, or null.</param>
/// <param name="Members">The head first.</param>
/// <param name="Outcome">How the visit ended; null when it was not visited yet.</param>
/// <param name="Took">From the first question to the sending.</param>
/// <param name="IsReviewed">Approved by a supervisor; the rest waits.</param>
/// <param name="Answers">What was answered; empty unless the outcome is completed or refused.</param>
internal sealed record DemoHousehold(
    string Rt, string House, string CardNumber, int? Desil, IReadOnlyList<MemberInput> Members, VisitOutcome? Outcome, TimeSpan Took, bool IsReviewed, AnswerSet Answers)
{
    /// <summary>What it answered last year; null when it was not asked.</summary>
    public AnswerSet? Former { get; init; }
}
