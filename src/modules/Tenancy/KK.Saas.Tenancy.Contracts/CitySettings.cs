namespace KK.Saas.Tenancy;

/// <summary>The settings that a city admin keeps.</summary>
/// <param name="CountFrom">From when on a submission counts.</param>
/// <param name="SelfFillEnabled">Whether heads of family may answer with a code.</param>
/// <param name="SupportContact">Whom users ask for help; may be empty.</param>
public sealed record CitySettings(CountFrom CountFrom, bool SelfFillEnabled, string SupportContact);
