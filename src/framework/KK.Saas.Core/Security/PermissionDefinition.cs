namespace KK.Saas.Core.Security;

/// <summary>One permission of the tree.</summary>
public sealed class PermissionDefinition
{
    private readonly List<PermissionDefinition> _children = [];
    private readonly List<string> _defaultRoles = [];
    private readonly List<string> _scopes = [];

    internal PermissionDefinition(string name, MultiTenancySides side, PermissionDefinition? parent) => (Name, Side, Parent) = (name, side, parent);

    /// <summary>The name, "Module.Entity.Action".</summary>
    public string Name { get; }

    /// <summary>Where it can be granted.</summary>
    public MultiTenancySides Side { get; }

    /// <summary>The permission that must be held as well, or null.</summary>
    public PermissionDefinition? Parent { get; }

    /// <summary>Permissions that need this one.</summary>
    public IReadOnlyList<PermissionDefinition> Children => _children;

    /// <summary>Roles (<see cref="RoleNames"/>) that hold the permission when an installation starts.</summary>
    public IReadOnlyList<string> DefaultRoles => _defaultRoles;

    /// <summary>Names roles that hold the permission from the start.</summary>
    /// <returns>The same permission.</returns>
    public PermissionDefinition GrantedTo(params string[] roles)
    {
        _defaultRoles.AddRange(roles);
        return this;
    }

    /// <summary>Scopes (<see cref="ApiScopes"/>) of access tokens that carry the permission.</summary>
    public IReadOnlyList<string> Scopes => _scopes;

    /// <summary>Names scopes of access tokens that carry the permission; without one no token does.</summary>
    /// <returns>The same permission.</returns>
    public PermissionDefinition InScope(params string[] scopes)
    {
        _scopes.AddRange(scopes);
        return this;
    }

    /// <summary>Adds a permission that needs this one; it has the same side.</summary>
    public PermissionDefinition AddChild(string name)
    {
        var child = new PermissionDefinition(name, Side, this);
        _children.Add(child);
        return child;
    }
}
