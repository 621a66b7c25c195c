using KK.Saas.Core.Application;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Optimisation;

/// <summary>Computes how far the money of the agencies can lift the families of a kelurahan; a help for the rakor, never a decision.</summary>
public interface IOptimiserAppService : IApplicationService
{
    /// <summary>What a computation would start from.</summary>
    [RequiresPermission(InterventionsPermissions.EditPlans, InterventionsPermissions.AgreePlans)]
    Task<OptimiserSetup> GetSetupAsync(FiscalYear year, CancellationToken cancellationToken = default);

    /// <summary>Asks for a computation under an id that the page made; asking again with the same id changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">
    /// "Interventions.Optimisation:NoSurvey" when the kelurahan has no answers of that year, "Interventions.Optimisation:NothingUsable" when
    /// no intervention has effect, cost, agency and money, "Interventions.Optimisation:Limit" for a negative or absurd limit.
    /// </exception>
    [RequiresPermission(InterventionsPermissions.EditPlans, InterventionsPermissions.AgreePlans)]
    Task StartAsync(Guid id, OptimiserInput input, CancellationToken cancellationToken = default);

    /// <summary>A page of 50 of the area, newest first.</summary>
    /// <param name="page">Handle of a page; null for the newest.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(InterventionsPermissions.ReadPlans)]
    Task<Page<OptimiserRunItem>> GetListAsync(string? page = null, CancellationToken cancellationToken = default);

    /// <summary>One computation.</summary>
    [RequiresPermission(InterventionsPermissions.ReadPlans)]
    Task<OptimiserRunDetail> GetAsync(Guid id, CancellationToken cancellationToken = default);
}
