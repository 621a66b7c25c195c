using KK.Saas.Core.Errors;

namespace KK.Saas.Tenancy.Application;

/// <inheritdoc cref="ISettingAppService" />
public sealed class SettingAppService(ITenantSettings settings) : ISettingAppService
{
    public async Task<CitySettings> GetAsync(CancellationToken cancellationToken = default) => new(
        Enum.Parse<CountFrom>(await settings.GetAsync(TenantSettingNames.CountFrom, nameof(CountFrom.Submitted), cancellationToken)),
        bool.Parse(await settings.GetAsync(TenantSettingNames.SelfFillEnabled, bool.TrueString, cancellationToken)),
        await settings.GetAsync(TenantSettingNames.SupportContact, "", cancellationToken));

    public async Task UpdateAsync(CitySettings input, CancellationToken cancellationToken = default)
    {
        if (!Enum.IsDefined(input.CountFrom)) throw new BusinessException("Tenancy:UnknownCountFrom");
        await settings.SetAsync(TenantSettingNames.CountFrom, input.CountFrom.ToString(), cancellationToken);
        await settings.SetAsync(TenantSettingNames.SelfFillEnabled, input.SelfFillEnabled.ToString(), cancellationToken);
        await settings.SetAsync(TenantSettingNames.SupportContact, string.IsNullOrWhiteSpace(input.SupportContact) ? null : input.SupportContact.Trim(), cancellationToken);
    }
}
