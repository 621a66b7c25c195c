using KK.Saas.Tenancy;

namespace KK.Saas.Questionnaires.Application;

/// <summary>Whether the city lets heads of family answer with a code.</summary>
public sealed class SelfFillSwitch(ITenantSettings settings)
{
    public async Task<bool> IsOnAsync(CancellationToken cancellationToken = default) =>
        bool.Parse(await settings.GetAsync(TenantSettingNames.SelfFillEnabled, bool.TrueString, cancellationToken));
}
