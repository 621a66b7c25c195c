using KK.Saas.Core.Regions;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>An account of the demo.</summary>
/// <param name="Regency">The city, or null for the province.</param>
/// <param name="UserName">Login name.</param>
/// <param name="DisplayName">Name on the screen.</param>
/// <param name="Role">The one role.</param>
/// <param name="Areas">Assigned areas.</param>
public sealed record DemoAccount(RegionCode? Regency, string UserName, string DisplayName, string Role, IReadOnlyList<RegionCode> Areas);
