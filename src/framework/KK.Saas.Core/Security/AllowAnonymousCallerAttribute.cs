namespace KK.Saas.Core.Security;

/// <summary>The method is open to callers without an account; it finds its tenant by itself (for example from a code).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AllowAnonymousCallerAttribute : Attribute;
