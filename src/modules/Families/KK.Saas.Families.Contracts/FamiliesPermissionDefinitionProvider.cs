using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>Defines the permissions of the module Families.</summary>
public sealed class FamiliesPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
    }
}
