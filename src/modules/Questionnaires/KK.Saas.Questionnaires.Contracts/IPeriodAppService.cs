using KK.Saas.Core.Application;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;

namespace KK.Saas.Questionnaires;

/// <summary>Survey periods of the own city.</summary>
public interface IPeriodAppService : IApplicationService
{
    /// <summary>All periods, newest survey year first.</summary>
    [RequiresPermission(QuestionnairesPermissions.ReadPeriods)]
    Task<IReadOnlyList<PeriodInfo>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a draft period with the newest published instrument.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Questionnaires:PeriodYear" (2000 to 2100), "Questionnaires:PeriodName", "Questionnaires:PeriodExists".</exception>
    [RequiresPermission(QuestionnairesPermissions.ManagePeriods)]
    Task<PeriodInfo> CreateAsync(int surveyYear, string name, CancellationToken cancellationToken = default);

    /// <summary>Opens a draft or a closed period. The first opening freezes the poverty line.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Questionnaires:PeriodState", "Questionnaires:AnotherOpen".</exception>
    [RequiresPermission(QuestionnairesPermissions.ManagePeriods)]
    Task OpenAsync(PeriodId id, CancellationToken cancellationToken = default);

    /// <summary>Closes an open period: no more submissions.</summary>
    [RequiresPermission(QuestionnairesPermissions.ManagePeriods)]
    Task CloseAsync(PeriodId id, CancellationToken cancellationToken = default);

    /// <summary>Locks a closed period for good.</summary>
    [RequiresPermission(QuestionnairesPermissions.ManagePeriods)]
    Task LockAsync(PeriodId id, CancellationToken cancellationToken = default);
}
