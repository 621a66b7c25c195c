namespace KK.Saas.Core.Security;

/// <summary>Each module derives one and names its permissions.</summary>
public abstract class PermissionDefinitionProvider
{
    /// <summary>Adds the module's permissions.</summary>
    public abstract void Define(PermissionDefinitionContext context);
}
