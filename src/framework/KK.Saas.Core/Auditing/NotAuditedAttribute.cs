namespace KK.Saas.Core.Auditing;

/// <summary>A call whose changes are not written to the audit log.</summary>
/// <param name="why">The reason, for whoever reads the contract.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NotAuditedAttribute(string why) : Attribute
{
    /// <summary>The reason.</summary>
    public string Why { get; } = why;
}
