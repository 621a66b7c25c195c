using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>Stored codes of the current tenant and area, and the tenants of all codes.</summary>
public interface ISelfFillRepository
{
    /// <summary>The tenant of a code, or null; needs no tenant.</summary>
    Task<TenantId?> FindTenantAsync(string codeHash, CancellationToken cancellationToken = default);

    Task<SelfFillCode?> FindAsync(string codeHash, CancellationToken cancellationToken = default);

    /// <summary>The newest of a family in a period, or null.</summary>
    Task<SelfFillCode?> FindNewestAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default);

    void Add(SelfFillCode code);
}
