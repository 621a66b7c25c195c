namespace KK.Saas.Identity.Tests;

/// <summary>As in production: admins and the province need a second factor.</summary>
public class StrictIdentityFixture : IdentityFixture
{
    protected override Dictionary<string, string?> Settings()
    {
        var settings = base.Settings();
        settings.Remove("Security:SecondFactor");
        return settings;
    }
}
