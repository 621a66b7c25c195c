using Microsoft.AspNetCore.Authorization;

namespace KK.Saas.AspNetCore.Security;

/// <summary>Asks for one permission.</summary>
public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;
