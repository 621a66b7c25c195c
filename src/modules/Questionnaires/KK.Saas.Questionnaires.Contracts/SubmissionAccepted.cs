using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;

namespace KK.Saas.Questionnaires;

/// <summary>
/// A submission became the one that counts for its family and period. Published inside the transaction that stores it:
/// a handler that throws undoes the submission.
/// </summary>
/// <param name="SubmissionId">The submission.</param>
/// <param name="FamilyId">The family.</param>
/// <param name="Village">The family's kelurahan or desa.</param>
/// <param name="Period">The period.</param>
/// <param name="InstrumentId">The instrument that was answered.</param>
/// <param name="Outcome">How the visit ended.</param>
/// <param name="CodedAnswers">Answers to coded and numeric questions, validated, by question name (no free text).</param>
/// <param name="AcceptedAtUtc">When the server stored it.</param>
public sealed record SubmissionAccepted(
    Guid SubmissionId,
    Guid FamilyId,
    RegionCode Village,
    PeriodId Period,
    Guid InstrumentId,
    VisitOutcome Outcome,
    IReadOnlyDictionary<string, string> CodedAnswers,
    DateTime AcceptedAtUtc);
