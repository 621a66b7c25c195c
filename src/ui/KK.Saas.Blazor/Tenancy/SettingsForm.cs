using KK.Saas.Tenancy;

namespace KK.Saas.Blazor.Tenancy;

/// <summary>The settings as the form sends them; a box that is not ticked sends nothing.</summary>
public sealed class SettingsForm
{
    public CountFrom CountFrom { get; set; }

    public bool SelfFillEnabled { get; set; }

    public string? SupportContact { get; set; }

    public int RetentionYears { get; set; } = CitySettings.DefaultRetentionYears;

    public static SettingsForm Of(CitySettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new() { CountFrom = settings.CountFrom, SelfFillEnabled = settings.SelfFillEnabled, SupportContact = settings.SupportContact, RetentionYears = settings.RetentionYears };
    }

    public CitySettings ToSettings() => new(CountFrom, SelfFillEnabled, SupportContact ?? "", RetentionYears);
}
