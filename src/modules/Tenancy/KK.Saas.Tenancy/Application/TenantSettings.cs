using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Tenancy.Domain;

namespace KK.Saas.Tenancy.Application;

/// <inheritdoc cref="ITenantSettings" />
public sealed class TenantSettings(ISettingRepository settings, ICurrentTenant currentTenant, IUnitOfWork unitOfWork) : ITenantSettings
{
    public async Task<string> GetAsync(string name, string fallback, CancellationToken cancellationToken = default) =>
        (await settings.FindAsync(name, cancellationToken))?.Value ?? fallback;

    public async Task SetAsync(string name, string? value, CancellationToken cancellationToken = default)
    {
        if (value?.Length > TenantSetting.MaxValueLength) throw new BusinessException("Tenancy:SettingLength", TenantSetting.MaxValueLength);
        var stored = await settings.FindAsync(name, cancellationToken);
        if (stored is null && value is not null) settings.Add(new TenantSetting(currentTenant.RequiredId, EntityId.New(), name, value));
        else if (stored is not null && value is null) settings.Remove(stored);
        else if (value is not null) stored!.Set(value);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
