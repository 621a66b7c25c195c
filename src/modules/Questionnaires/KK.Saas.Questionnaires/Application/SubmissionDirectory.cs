using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="ISubmissionDirectory" />
public sealed class SubmissionDirectory(ISubmissionRepository submissions, IPersonalDataProtector protector) : ISubmissionDirectory
{
    public async Task<IReadOnlyDictionary<string, string>?> FindAnswersAsync(Guid submissionId, CancellationToken cancellationToken = default)
    {
        if (await submissions.FindAsync(submissionId, cancellationToken) is not { Answers.Length: > 0 } submission) return null;
        var json = await protector.UnprotectAsync(submission.FamilyId, submission.Answers, cancellationToken);
        return json is null ? null : AnswerSet.FromJson(json).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
    }
}
