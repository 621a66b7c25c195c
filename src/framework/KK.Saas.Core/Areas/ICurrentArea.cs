namespace KK.Saas.Core.Areas;

/// <summary>The area scope of the running call: the fourth wall, inside the tenant.</summary>
public interface ICurrentArea
{
    /// <summary>The scope; <see cref="AreaScope.None"/> where nothing was set.</summary>
    AreaScope Scope { get; }

    /// <summary>Runs with another scope until the result is disposed.</summary>
    IDisposable Change(AreaScope scope);
}
