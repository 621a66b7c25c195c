using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Questionnaires;

/// <summary>
/// Answering without an account. Each call is let in by the code alone; an unknown, expired and revoked code are told
/// apart by nothing. Callers must be rate-limited.
/// </summary>
public interface ISelfFillAppService : IApplicationService
{
    /// <summary>Opens the questionnaire or goes on with it.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Questionnaires:CodeInvalid".</exception>
    [AllowAnonymousCaller]
    Task<SelfFillSheet> OpenAsync(string code, CancellationToken cancellationToken = default);

    /// <summary>Keeps one answer (null removes it); safe to repeat.</summary>
    /// <returns>Null when kept, else what is wrong with it.</returns>
    [AllowAnonymousCaller]
    [NotAudited("A draft is the person's own scratch paper; the submission is what counts.")]
    Task<AnswerProblem?> SaveAnswerAsync(string code, string question, string? value, CancellationToken cancellationToken = default);

    /// <summary>Sends the answers and uses the code up; a repeat gives the same receipt.</summary>
    [AllowAnonymousCaller]
    Task<SubmitResult> SubmitAsync(string code, CancellationToken cancellationToken = default);
}
