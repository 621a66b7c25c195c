namespace KK.Saas.Core.Auditing;

/// <summary>
/// A call that shows or hands out personal data: it is written to the audit log before its result is. Calls that change
/// something need no mark; they are written together with the change.
/// </summary>
/// <param name="action">Read, Reveal or Export.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AuditedAttribute(AuditAction action) : Attribute
{
    /// <summary>What is written.</summary>
    public AuditAction Action { get; } = action;
}
