namespace KK.Saas.Core.Areas;

/// <inheritdoc cref="ICurrentArea" />
public sealed class CurrentArea : ICurrentArea
{
    private static readonly AmbientValue<AreaScope> Ambient = new(AreaScope.None);

    /// <inheritdoc />
    public AreaScope Scope => Ambient.Value;

    /// <inheritdoc />
    public IDisposable Change(AreaScope scope) => Ambient.Change(scope);
}
