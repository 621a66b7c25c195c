namespace KK.Saas.Core.Security;

/// <summary>Collects the permissions of all modules.</summary>
public sealed class PermissionDefinitionContext
{
    private readonly List<PermissionDefinition> _roots = [];

    /// <summary>Adds a permission at the top of the tree.</summary>
    public PermissionDefinition AddPermission(string name, MultiTenancySides side = MultiTenancySides.Tenant)
    {
        var permission = new PermissionDefinition(name, side, null);
        _roots.Add(permission);
        return permission;
    }

    internal IReadOnlyList<PermissionDefinition> Roots => _roots;
}
