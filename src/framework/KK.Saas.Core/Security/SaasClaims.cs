namespace KK.Saas.Core.Security;

/// <summary>Names of the claims in the login cookie. Rights are not among them: they are loaded anew.</summary>
public static class SaasClaims
{
    /// <summary>The user's id.</summary>
    public const string UserId = "sub";

    /// <summary>Changes when the password or the account's state changes.</summary>
    public const string SecurityStamp = "stamp";
}
