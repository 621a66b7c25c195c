using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Questionnaires;

/// <summary>The first screen of an enumerator.</summary>
public interface ITaskAppService : IApplicationService
{
    /// <summary>The work of the own area. Costs two lists of ids as long as the area has families, at most 20,000.</summary>
    [RequiresPermission(QuestionnairesPermissions.Answer)]
    [Audited(AuditAction.Read)]
    Task<TaskBoard> GetAsync(CancellationToken cancellationToken = default);
}
