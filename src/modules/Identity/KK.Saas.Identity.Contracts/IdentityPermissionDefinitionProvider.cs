using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>Defines the permissions of the module Identity.</summary>
public sealed class IdentityPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
    }
}
