using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>A machine that reads through the API.</summary>
/// <param name="Id">The client.</param>
/// <param name="ClientId">What it names itself with.</param>
/// <param name="Title">Its name on the screen.</param>
/// <param name="Tenant">Its city; null for one of the province.</param>
/// <param name="Scopes">What its tokens may be for.</param>
/// <param name="CreatedBy">Login name of who made it.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="RevokedAt">UTC, or null.</param>
public sealed record MachineClient(Guid Id, string ClientId, string Title, TenantId? Tenant, IReadOnlyList<string> Scopes, string CreatedBy, DateTime CreatedAt, DateTime? RevokedAt);
