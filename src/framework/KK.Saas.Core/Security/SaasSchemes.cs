namespace KK.Saas.Core.Security;

/// <summary>Names of authentication schemes beside the login cookie.</summary>
public static class SaasSchemes
{
    /// <summary>Between a right password and the code of the second factor; five minutes.</summary>
    public const string PasswordGiven = "kk-password-given";

    /// <summary>Between the challenge for a passkey and the device's answer; five minutes.</summary>
    public const string Passkey = "kk-passkey";

    /// <summary>What an external identity provider said, until the account is found; five minutes.</summary>
    public const string External = "kk-external";

    /// <summary>The access token of an Authorization header; the name is the one that OpenIddict gives its scheme.</summary>
    public const string AccessToken = "OpenIddict.Validation.AspNetCore";

    /// <summary>Either the login cookie or an access token, as the request carries it.</summary>
    public const string Api = "kk-api";
}
