using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <summary>Visits and answers of a family, for the copy that it may ask for.</summary>
public sealed class SubmissionDataContributor(ISubmissionRepository submissions, IPersonalDataProtector protector) : IFamilyDataContributor
{
    public string Section => "submissions";

    public async Task<object?> CollectAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        var found = new List<object>();
        foreach (var submission in await submissions.ListOfFamilyAsync(familyId, cancellationToken))
        {
            var json = submission.Answers.Length > 0 ? await protector.UnprotectAsync(familyId, submission.Answers, cancellationToken) : null;
            var note = submission.Note is { } box ? await protector.UnprotectAsync(familyId, box, cancellationToken) : null;
            found.Add(new
            {
                submission.Receipt, submission.SubmittedAtUtc, submission.Outcome, submission.State, submission.IsCurrent, submission.InstrumentId, Note = note,
                Answers = json is null ? null : AnswerSet.FromJson(json).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal),
            });
        }

        return found.Count == 0 ? null : found;
    }
}
