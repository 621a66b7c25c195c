namespace KK.Saas.Core.MultiTenancy;

/// <inheritdoc cref="ICurrentTenant" />
public sealed class CurrentTenant : ICurrentTenant
{
    private static readonly AmbientValue<Scope> Ambient = new(new Scope(TenantScopeKind.None, null));

    /// <inheritdoc />
    public TenantScopeKind Kind => Ambient.Value.Kind;

    /// <inheritdoc />
    public TenantId? Id => Ambient.Value.Id;

    /// <inheritdoc />
    public TenantId RequiredId => Id ?? throw new TenantRequiredException();

    /// <inheritdoc />
    public IDisposable Change(TenantId tenant)
    {
        _ = tenant.Value; // default(TenantId) must fail here and not at the first query
        return Ambient.Change(new Scope(TenantScopeKind.Tenant, tenant));
    }

    /// <inheritdoc />
    public IDisposable ChangeToHost() => Ambient.Change(new Scope(TenantScopeKind.Host, null));

    /// <inheritdoc />
    public IDisposable Clear() => Ambient.Change(new Scope(TenantScopeKind.None, null));

    private sealed record Scope(TenantScopeKind Kind, TenantId? Id);
}
