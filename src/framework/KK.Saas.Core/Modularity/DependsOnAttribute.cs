namespace KK.Saas.Core.Modularity;

/// <summary>Modules that must be configured before this one.</summary>
/// <param name="modules">Types derived from <see cref="SaasModule"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DependsOnAttribute(params Type[] modules) : Attribute
{
    /// <summary>The modules.</summary>
    public IReadOnlyList<Type> Modules { get; } = modules;
}
