using KK.Saas.Core.Data;
using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application.PersonalData;

/// <summary>Wraps the keys of the current tenant under the current master key.</summary>
public sealed class TenantKeyMasterRotation(IKeyRepository repository, TenantKeyBox box, ICurrentTenant tenant, IUnitOfWork unitOfWork) : IMasterKeyRotation
{
    public Task<int> RewrapAsync(CancellationToken cancellationToken = default) => tenant.Id is null
        ? Task.FromResult(0)
        : unitOfWork.InTransactionAsync(
            async token => await repository.FindTenantKeyAsync(token) is { } stored && await box.RewrapAsync(stored, token) ? 1 : 0, cancellationToken);
}
