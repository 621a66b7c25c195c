namespace KK.Saas.Core.Security;

/// <summary>The permission that a method of an application service asks for; any one of several is enough.</summary>
/// <param name="anyOf">Names of permissions.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresPermissionAttribute(params string[] anyOf) : Attribute
{
    /// <summary>Names of permissions; holding one is enough.</summary>
    public IReadOnlyList<string> AnyOf { get; } = anyOf;
}
