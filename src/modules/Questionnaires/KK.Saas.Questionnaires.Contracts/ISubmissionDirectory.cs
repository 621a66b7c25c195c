namespace KK.Saas.Questionnaires;

/// <summary>Stored answers of the current tenant and area, for later modules. What it returns is personal data.</summary>
public interface ISubmissionDirectory
{
    /// <summary>The answers of a submission by question name; null when it is not there or was erased.</summary>
    Task<IReadOnlyDictionary<string, string>?> FindAnswersAsync(Guid submissionId, CancellationToken cancellationToken = default);
}
