using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups;

/// <summary>Problems of a kelurahan of the current tenant and area, for later modules.</summary>
public interface IVillageProblems
{
    /// <summary>Worst first; empty when nothing was counted or nothing lies below the threshold.</summary>
    Task<IReadOnlyList<VillageProblem>> ListAsync(RegionCode village, int? surveyYear = null, CancellationToken cancellationToken = default);
}
