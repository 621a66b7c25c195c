using KK.Saas.Core.Security;

namespace KK.Saas.Rollups;

/// <summary>Defines the permissions of the module Rollups.</summary>
public sealed class RollupsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
    }
}
