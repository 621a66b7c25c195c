using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Notices;

/// <summary>When overdue follow-up goes up, and where notices are sent.</summary>
public interface IEscalationAppService : IApplicationService
{
    /// <summary>What holds, and what could not be delivered.</summary>
    /// <param name="page">Handle of a page of messages; null for the newest.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(InterventionsPermissions.ManageEscalation)]
    Task<EscalationView> GetAsync(string? page = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the rules.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Notices:Rules".</exception>
    [RequiresPermission(InterventionsPermissions.ManageEscalation)]
    Task SaveRulesAsync(EscalationRules rules, CancellationToken cancellationToken = default);

    /// <summary>Sets where events go; an empty secret keeps the old one, an empty address ends it.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Notices:Url" or ":Secret".</exception>
    [RequiresPermission(InterventionsPermissions.ManageEscalation)]
    Task SaveWebhookAsync(string url, string secret, CancellationToken cancellationToken = default);

    /// <summary>Tries messages that were given up once more.</summary>
    [RequiresPermission(InterventionsPermissions.ManageEscalation)]
    Task RetryAsync(CancellationToken cancellationToken = default);
}
