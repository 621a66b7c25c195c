using System.Reflection;

namespace KK.Saas.Core.Modularity;

/// <summary>Sorts modules so that each stands behind what it depends on.</summary>
public static class ModuleGraph
{
    /// <summary>The start module and all it needs, dependencies first.</summary>
    /// <exception cref="InvalidOperationException">A cycle, or a type that is no module.</exception>
    public static IReadOnlyList<Type> Sort(Type start)
    {
        var sorted = new List<Type>();
        Visit(start, sorted, []);
        return sorted;
    }

    private static void Visit(Type module, List<Type> sorted, HashSet<Type> path)
    {
        if (sorted.Contains(module)) return;
        if (!module.IsSubclassOf(typeof(SaasModule))) throw new InvalidOperationException($"{module.Name} is not a module.");
        if (!path.Add(module)) throw new InvalidOperationException($"The modules around {module.Name} depend on each other in a circle.");
        foreach (var dependency in module.GetCustomAttribute<DependsOnAttribute>()?.Modules ?? []) Visit(dependency, sorted, path);
        path.Remove(module);
        sorted.Add(module);
    }
}
