namespace KK.Saas.Core.Security;

/// <summary>Names of the claims in the login cookie. Rights are not among them: they are loaded anew.</summary>
public static class SaasClaims
{
    /// <summary>The user's id.</summary>
    public const string UserId = "sub";

    /// <summary>The login; it can be ended on its own.</summary>
    public const string SessionId = "sid";

    /// <summary>In an access token of a machine client: the client. Such a token has no login.</summary>
    public const string ClientId = "kk_client";

    /// <summary>In an access token: one claim a scope, as the OpenID Connect server writes them.</summary>
    public const string TokenScope = "oi_scp";

    /// <summary>Changes when the password or the account's state changes.</summary>
    public const string SecurityStamp = "stamp";
}
