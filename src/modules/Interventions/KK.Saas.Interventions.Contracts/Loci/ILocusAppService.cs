using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Loci;

/// <summary>Planned and decided loci of the own area.</summary>
public interface ILocusAppService : IApplicationService
{
    /// <summary>The planner.</summary>
    /// <exception cref="Core.Errors.BusinessException">The weights do not sum to 100.</exception>
    [RequiresPermission(InterventionsPermissions.ReadLoci)]
    Task<LocusTable> GetTableAsync(LocusQuery query, CancellationToken cancellationToken = default);

    /// <summary>One decided locus.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">None of that id in the caller's area.</exception>
    [RequiresPermission(InterventionsPermissions.ReadLoci)]
    Task<LocusDetail> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Plans ahead: a line of the history, with the figures of today. A newer plan for the year stands in front of it. An id that is stored changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">Year, weights or reason do not fit.</exception>
    [RequiresPermission(InterventionsPermissions.DecideLoci)]
    Task PlanAsync(Guid id, LocusChoiceInput input, CancellationToken cancellationToken = default);

    /// <summary>Decides the locus of a year, beside those decided already or in place of one. An id that is stored changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">Year, weights or reason do not fit; decided already; the one to be replaced has a plan or is of another year.</exception>
    [RequiresPermission(InterventionsPermissions.DecideLoci)]
    Task DecideAsync(Guid id, LocusChoiceInput input, CancellationToken cancellationToken = default);

    /// <summary>Takes a decision back; it stays in the history with both reasons.</summary>
    /// <exception cref="Core.Errors.BusinessException">Reason missing, or the locus has an agreed plan.</exception>
    [RequiresPermission(InterventionsPermissions.DecideLoci)]
    Task WithdrawAsync(Guid id, string reason, CancellationToken cancellationToken = default);

    /// <summary>States that the survey of the locus is done, whatever its coverage; the reader saw the coverage.</summary>
    /// <exception cref="Core.Errors.BusinessException">No family of the locus answered in the current period, or it is withdrawn.</exception>
    [RequiresPermission(InterventionsPermissions.DecideLoci)]
    Task MarkSurveyedAsync(Guid id, CancellationToken cancellationToken = default);
}
