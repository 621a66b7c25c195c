using KK.Saas.Core.Application;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Plans;

/// <summary>What agencies may spend on the programme.</summary>
public interface ICeilingAppService : IApplicationService
{
    /// <summary>Ceilings of a fiscal year; of the current one when null.</summary>
    [RequiresPermission(InterventionsPermissions.ReadPlans)]
    Task<CeilingTable> GetAsync(FiscalYear? year = null, CancellationToken cancellationToken = default);

    /// <summary>Changes ceilings, and whether a plan over one can be agreed.</summary>
    /// <exception cref="Core.Errors.BusinessException">A figure is out of range, or somebody else changed it meanwhile.</exception>
    [RequiresPermission(InterventionsPermissions.EditPlans)]
    Task SaveAsync(FiscalYear year, IReadOnlyList<CeilingChange> changes, bool blocks, CancellationToken cancellationToken = default);
}
