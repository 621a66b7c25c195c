namespace KK.Saas.Tenancy;

/// <summary>The settings that a city admin keeps.</summary>
/// <param name="CountFrom">From when on a submission counts.</param>
/// <param name="SelfFillEnabled">Whether heads of family may answer with a code.</param>
/// <param name="SupportContact">Whom users ask for help; may be empty.</param>
/// <param name="RetentionYears">1 to 30: so long after it left the register a family is erased by itself.</param>
public sealed record CitySettings(CountFrom CountFrom, bool SelfFillEnabled, string SupportContact, int RetentionYears = CitySettings.DefaultRetentionYears)
{
    /// <summary>Where nothing was set. The city's archive schedule (Jadwal Retensi Arsip) decides; this is a start.</summary>
    public const int DefaultRetentionYears = 5;
}
