using KK.Saas.Core.Security;

namespace KK.Saas.Interventions;

/// <summary>Defines the permissions of the module Interventions.</summary>
public sealed class InterventionsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
    }
}
