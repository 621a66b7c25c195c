using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Activities;

/// <summary>A planned activity to report on.</summary>
/// <param name="Id">The line of the plan.</param>
/// <param name="AgencyId">Who plans it.</param>
/// <param name="Village">Where.</param>
/// <param name="VillageName">The name.</param>
/// <param name="Title">What is planned.</param>
public sealed record ActivityLine(Guid Id, Guid AgencyId, RegionCode Village, string VillageName, string Title);
