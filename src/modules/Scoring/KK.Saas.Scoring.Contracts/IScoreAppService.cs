using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Scoring;

/// <summary>Scores of families of the own area.</summary>
public interface IScoreAppService : IApplicationService
{
    /// <summary>The score of a family in the current period with the answer behind each indicator, or null when there is none.</summary>
    [RequiresPermission(ScoringPermissions.ReadScores)]
    [Audited(AuditAction.Read)]
    Task<FamilyScore?> FindAsync(Guid familyId, CancellationToken cancellationToken = default);
}
