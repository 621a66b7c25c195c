using KK.Saas.Core.Application;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;

namespace KK.Saas.Interventions.Programme;

/// <summary>Interventions planned, done and paid for: of the own area, or for the province as kabupaten/kota published them.</summary>
public interface IProgrammeAppService : IApplicationService
{
    /// <summary>Plan and realisation of a region and of the regions in it.</summary>
    /// <param name="year">A fiscal year; the newest with figures when null.</param>
    /// <param name="within">The region; the reader's own when null.</param>
    /// <param name="level">Of the rows, inside a city: kelurahan, or kecamatan as their sums. The province reads whole kabupaten/kota.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.EntityNotFoundException">The region is none of the reader's.</exception>
    [RequiresPermission(InterventionsPermissions.ReadProgramme)]
    Task<ProgrammeTable> GetAsync(FiscalYear? year = null, RegionCode? within = null, RegionLevel level = RegionLevel.Village, CancellationToken cancellationToken = default);

    /// <summary>Counters of the components of Pergub 100/2019 per kabupaten/kota, as published.</summary>
    /// <param name="year">A fiscal year; without it and <paramref name="quarter"/> the newest quarter that anybody published, else the one of today.</param>
    /// <param name="quarter">A quarter of it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(InterventionsPermissions.ReadProvinceComponents)]
    Task<ComponentTable> GetComponentsAsync(FiscalYear? year = null, Quarter? quarter = null, CancellationToken cancellationToken = default);
}
