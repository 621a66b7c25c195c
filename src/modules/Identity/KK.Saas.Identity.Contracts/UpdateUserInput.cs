using KK.Saas.Core.Regions;

namespace KK.Saas.Identity;

/// <summary>What may change about a user.</summary>
/// <param name="DisplayName">1 to 100 characters.</param>
/// <param name="Roles">At least one role of the own side.</param>
/// <param name="Areas">As in <see cref="CreateUserInput"/>.</param>
public sealed record UpdateUserInput(string DisplayName, IReadOnlyList<string> Roles, IReadOnlyList<RegionCode> Areas);
