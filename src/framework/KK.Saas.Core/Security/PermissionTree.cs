namespace KK.Saas.Core.Security;

/// <summary>All permissions of the product, in the order of the modules.</summary>
public sealed class PermissionTree
{
    private readonly Dictionary<string, PermissionDefinition> _byName;

    /// <summary>Asks every provider.</summary>
    /// <exception cref="ArgumentException">Two permissions have one name.</exception>
    public PermissionTree(IEnumerable<PermissionDefinitionProvider> providers)
    {
        var context = new PermissionDefinitionContext();
        foreach (var provider in providers) provider.Define(context);
        All = [.. context.Roots.SelectMany(Flatten)];
        _byName = All.ToDictionary(p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>Every permission, parents before children.</summary>
    public IReadOnlyList<PermissionDefinition> All { get; }

    /// <summary>The permission of that name, or null.</summary>
    public PermissionDefinition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>
    /// What a set of granted names comes to on one side: unknown names, names of the other side and children whose
    /// parent is not granted fall away.
    /// </summary>
    public IReadOnlySet<string> Effective(IEnumerable<string> granted, UserKind kind)
    {
        var names = granted.ToHashSet(StringComparer.Ordinal);
        var side = kind == UserKind.Host ? MultiTenancySides.Host : MultiTenancySides.Tenant;
        return All.Where(p => p.Side.HasFlag(side) && Lineage(p).All(q => names.Contains(q.Name)))
            .Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Permissions that a token with these scopes can carry on one side.</summary>
    public IReadOnlySet<string> InScopes(IReadOnlyCollection<string> scopes, UserKind kind) =>
        Effective(All.Where(p => p.Scopes.Any(scopes.Contains)).Select(p => p.Name), kind);

    private static IEnumerable<PermissionDefinition> Flatten(PermissionDefinition root) => root.Children.SelectMany(Flatten).Prepend(root);

    private static IEnumerable<PermissionDefinition> Lineage(PermissionDefinition permission)
    {
        for (var p = permission; p is not null; p = p.Parent) yield return p;
    }
}
