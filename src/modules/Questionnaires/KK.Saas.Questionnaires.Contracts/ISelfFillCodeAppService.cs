using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Questionnaires;

/// <summary>Codes with which heads of family answer on their own phone, given out by the kader.</summary>
public interface ISelfFillCodeAppService : IApplicationService
{
    /// <summary>The last code of a family in the open period, or null; null as well where the city has switched self-fill off.</summary>
    [RequiresPermission(QuestionnairesPermissions.IssueCodes)]
    Task<CodeStatus?> FindAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Gives out a code for seven days; an earlier open one of the family stops working.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The family is not in the caller's area.</exception>
    /// <exception cref="Core.Errors.BusinessException">"Questionnaires:SelfFillOff", "Questionnaires:NoOpenPeriod".</exception>
    [RequiresPermission(QuestionnairesPermissions.IssueCodes)]
    Task<IssuedCode> IssueAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Takes the open code of a family back. Safe to repeat.</summary>
    [RequiresPermission(QuestionnairesPermissions.IssueCodes)]
    Task RevokeAsync(Guid familyId, CancellationToken cancellationToken = default);
}
