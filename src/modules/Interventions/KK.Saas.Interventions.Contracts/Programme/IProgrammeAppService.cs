using KK.Saas.Core.Application;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;

namespace KK.Saas.Interventions.Programme;

/// <summary>Interventions planned, done and paid for: of the own area, or for the province as kabupaten/kota published them.</summary>
public interface IProgrammeAppService : IApplicationService
{
    /// <summary>A fiscal year (the newest with figures when null).</summary>
    [RequiresPermission(InterventionsPermissions.ReadProgramme)]
    Task<ProgrammeTable> GetAsync(FiscalYear? year = null, CancellationToken cancellationToken = default);

    /// <summary>Counters of the components of Pergub 100/2019 per kabupaten/kota, as published.</summary>
    [RequiresPermission(InterventionsPermissions.ReadProvinceComponents)]
    Task<ComponentTable> GetComponentsAsync(FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default);
}
