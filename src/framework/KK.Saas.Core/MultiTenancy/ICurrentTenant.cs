namespace KK.Saas.Core.MultiTenancy;

/// <summary>The tenant on whose behalf the code runs now. Flows with the async call, is never shared between calls.</summary>
public interface ICurrentTenant
{
    /// <summary>None, tenant or host.</summary>
    TenantScopeKind Kind { get; }

    /// <summary>The tenant, or null when the kind is not <see cref="TenantScopeKind.Tenant"/>.</summary>
    TenantId? Id { get; }

    /// <summary>The tenant.</summary>
    /// <exception cref="TenantRequiredException">There is none.</exception>
    TenantId RequiredId { get; }

    /// <summary>Runs as a tenant until the result is disposed, then restores what was before.</summary>
    IDisposable Change(TenantId tenant);

    /// <summary>Runs as the province until the result is disposed.</summary>
    IDisposable ChangeToHost();

    /// <summary>Runs with no scope until the result is disposed: what a job or a request starts from.</summary>
    IDisposable Clear();
}
