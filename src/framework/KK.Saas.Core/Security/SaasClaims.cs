namespace KK.Saas.Core.Security;

/// <summary>Names of the claims in the login cookie. Rights are not among them: they are loaded anew.</summary>
public static class SaasClaims
{
    /// <summary>The user's id.</summary>
    public const string UserId = "sub";

    /// <summary>The login; it can be ended on its own.</summary>
    public const string SessionId = "sid";

    /// <summary>Changes when the password or the account's state changes.</summary>
    public const string SecurityStamp = "stamp";
}
