namespace KK.Saas.Core.Auditing;

/// <summary>The use case that runs now; flows with the async call. Null in jobs, seeds and commands.</summary>
public interface ICurrentOperation
{
    /// <summary>The operation, or null.</summary>
    AuditOperation? Info { get; }

    /// <summary>Runs as another operation until the result is disposed.</summary>
    IDisposable Change(AuditOperation? operation);
}
