namespace KK.Saas.Core.Auditing;

/// <inheritdoc cref="ICurrentOperation" />
public sealed class CurrentOperation : ICurrentOperation
{
    private static readonly AmbientValue<Holder> Ambient = new(new Holder(null));

    /// <inheritdoc />
    public AuditOperation? Info => Ambient.Value.Operation;

    /// <inheritdoc />
    public IDisposable Change(AuditOperation? operation) => Ambient.Change(new Holder(operation));

    private sealed record Holder(AuditOperation? Operation);
}
