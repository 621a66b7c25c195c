using System.Globalization;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;

namespace KK.Saas.Tenancy.Application;

/// <inheritdoc cref="ISettingAppService" />
public sealed class SettingAppService(ITenantSettings settings, IUnitOfWork unitOfWork) : ISettingAppService
{
    private const int MaxRetentionYears = 30;

    public async Task<CitySettings> GetAsync(CancellationToken cancellationToken = default) => new(
        Enum.Parse<CountFrom>(await settings.GetAsync(TenantSettingNames.CountFrom, nameof(CountFrom.Submitted), cancellationToken)),
        bool.Parse(await settings.GetAsync(TenantSettingNames.SelfFillEnabled, bool.TrueString, cancellationToken)),
        await settings.GetAsync(TenantSettingNames.SupportContact, "", cancellationToken),
        int.Parse(await settings.GetAsync(TenantSettingNames.RetentionYears, $"{CitySettings.DefaultRetentionYears}", cancellationToken), CultureInfo.InvariantCulture));

    public Task UpdateAsync(CitySettings input, CancellationToken cancellationToken = default)
    {
        if (!Enum.IsDefined(input.CountFrom)) throw new BusinessException("Tenancy:UnknownCountFrom");
        if (input.RetentionYears is < 1 or > MaxRetentionYears) throw new BusinessException("Tenancy:RetentionYears", MaxRetentionYears);
        var contact = string.IsNullOrWhiteSpace(input.SupportContact) ? null : input.SupportContact.Trim();
        return unitOfWork.InTransactionAsync(async token =>
        {
            await settings.SetAsync(TenantSettingNames.CountFrom, input.CountFrom.ToString(), token);
            await settings.SetAsync(TenantSettingNames.SelfFillEnabled, input.SelfFillEnabled.ToString(), token);
            await settings.SetAsync(TenantSettingNames.RetentionYears, input.RetentionYears.ToString(CultureInfo.InvariantCulture), token);
            await settings.SetAsync(TenantSettingNames.SupportContact, contact, token);
            return true;
        }, cancellationToken);
    }
}
