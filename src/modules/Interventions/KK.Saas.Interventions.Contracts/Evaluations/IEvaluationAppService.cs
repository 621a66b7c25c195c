using KK.Saas.Core.Application;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Evaluations;

/// <summary>Before and after of loci, and the yearly evaluation of a city.</summary>
public interface IEvaluationAppService : IApplicationService
{
    /// <summary>A locus before and after.</summary>
    /// <param name="locusId">The locus.</param>
    /// <param name="before">Survey year; null for the last one before or in the locus's fiscal year.</param>
    /// <param name="after">Survey year; null for the newest.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Evaluations:Periods": not two known surveys in this order.</exception>
    [RequiresPermission(InterventionsPermissions.ReadEvaluation)]
    Task<LocusEvaluation> GetAsync(Guid locusId, int? before = null, int? after = null, CancellationToken cancellationToken = default);

    /// <summary>All loci of a fiscal year; of the newest that has any, when null.</summary>
    [RequiresPermission(InterventionsPermissions.ReadEvaluation)]
    Task<YearEvaluation> GetYearAsync(FiscalYear? year = null, CancellationToken cancellationToken = default);

    /// <summary>The yearly evaluation as a workbook.</summary>
    [RequiresPermission(InterventionsPermissions.ReadEvaluation)]
    Task<byte[]> ExportAsync(FiscalYear year, CancellationToken cancellationToken = default);

    /// <summary>Writes a section.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Evaluations:Note" (up to 8,000 characters) or ":ChangedMeanwhile".</exception>
    [RequiresPermission(InterventionsPermissions.ManageEvaluation)]
    Task SaveNoteAsync(FiscalYear year, EvaluationSection section, string text, int version, CancellationToken cancellationToken = default);

    /// <summary>Puts the decided loci of a year on the province's list: kelurahan and year, nothing else. Safe to repeat.</summary>
    [RequiresPermission(InterventionsPermissions.ManageEvaluation)]
    Task PublishLociAsync(FiscalYear year, CancellationToken cancellationToken = default);

    /// <summary>Notes that the province's final assessment arrived. Safe to repeat.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Evaluations:NotAssessed".</exception>
    [RequiresPermission(InterventionsPermissions.ManageEvaluation)]
    Task TakeOverAssessmentAsync(Guid locusId, CancellationToken cancellationToken = default);
}
