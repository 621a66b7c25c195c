using KK.Saas.Core.Application;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Components;

/// <summary>Counters of the components of Pergub 100/2019, per kelurahan and quarter, inside the own area.</summary>
public interface IComponentAppService : IApplicationService
{
    /// <summary>The table of a quarter. Small parts are withheld from readers who may neither enter figures nor see families.</summary>
    [RequiresPermission(InterventionsPermissions.ReadComponents)]
    Task<ComponentTable> GetTableAsync(FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default);

    /// <summary>The figures of one kelurahan with what stood there before.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">No kelurahan of the own city and area.</exception>
    [RequiresPermission(InterventionsPermissions.EnterComponents)]
    Task<ComponentSheet> GetSheetAsync(RegionCode village, FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default);

    /// <summary>Enters or corrects figures of one kelurahan; measures that are not named stay as they are.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Components:" and the name of a <see cref="ComponentIssueKind"/>; nothing is stored then.</exception>
    [RequiresPermission(InterventionsPermissions.EnterComponents)]
    Task SaveAsync(
        RegionCode village, FiscalYear year, Quarter quarter, IReadOnlyDictionary<ComponentMeasure, ComponentValue> values, CancellationToken cancellationToken = default);

    /// <summary>A workbook of a quarter to fill in and send back: every kelurahan and counter.</summary>
    [RequiresPermission(InterventionsPermissions.EnterComponents)]
    Task<byte[]> ExportAsync(FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default);

    /// <summary>Takes a CSV or XLSX of the same columns; rows without any figure are left out, rows with wrong cells are told.</summary>
    /// <exception cref="Core.Errors.BusinessException">The file as a whole cannot be read ("Tables:...").</exception>
    [RequiresPermission(InterventionsPermissions.EnterComponents)]
    Task<ComponentImportResult> ImportAsync(Stream content, CancellationToken cancellationToken = default);
}
